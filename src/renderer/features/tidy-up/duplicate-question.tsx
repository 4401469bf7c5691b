import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountId } from '../../../domain/model/id.ts'
import { wire } from '../../state/wire.ts'
import { AccountFacts } from './account-facts.tsx'
import styles from './duplicate-question.module.css'
import { QuestionCard } from './question-card.tsx'
import type { QuestionProps } from './question-props.ts'
import { TogetherNote } from './together-note.tsx'

/** Whether two entries are one account. Nothing is put together unasked. */
export function DuplicateQuestion({ item, run }: QuestionProps<'duplicate'>): ReactElement {
  const { t } = useTranslation('tidy-up')
  const { account, like, by, queue, key } = item
  const entries = [like, account]
  const remove = (accountId: AccountId): void =>
    run.answer(item, () => wire.tidyUp.remove({ accountId }))
  return (
    <QuestionCard
      run={run}
      onSkip={() => run.skip(item)}
      title={t('duplicate.title')}
      choices={[
        {
          label: t('duplicate.same'),
          detail: t('duplicate.sameDetail'),
          run: () =>
            run.answer(item, () => wire.tidyUp.merge({ keepId: like.id, goneId: account.id })),
        },
        {
          label: t('duplicate.both'),
          detail: t('duplicate.bothDetail'),
          run: () => run.answer(item, () => wire.tidyUp.settle({ queue, key })),
        },
        {
          label: t('duplicate.remove', { place: 1 }),
          detail: t('duplicate.removeDetail'),
          run: () => remove(like.id),
        },
        {
          label: t('duplicate.remove', { place: 2 }),
          detail: t('duplicate.removeDetail'),
          run: () => remove(account.id),
        },
      ]}
    >
      <p>{t(`duplicate.by.${by}`)}</p>
      <TogetherNote ids={[...new Set(entries.flatMap(({ subjectIds }) => subjectIds))]} />
      <ol className={styles['entries']}>
        {entries.map((entry, at) => (
          <li key={entry.id}>
            <h3>{t('duplicate.entry', { place: at + 1, title: entry.title })}</h3>
            <AccountFacts account={entry} />
          </li>
        ))}
      </ol>
    </QuestionCard>
  )
}
