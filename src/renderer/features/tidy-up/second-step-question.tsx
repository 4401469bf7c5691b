import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { wire } from '../../state/wire.ts'
import { AccountFacts } from './account-facts.tsx'
import { QuestionCard } from './question-card.tsx'
import type { QuestionProps } from './question-props.ts'
import { TogetherNote } from './together-note.tsx'

const reasons = {
  'platform-account': 'resets',
  messaging: 'speaks',
  social: 'speaks',
  money: 'money',
} as const

/** Whether somebody who has the password needs a second thing to sign in. */
export function SecondStepQuestion({ item, run }: QuestionProps<'two-factor'>): ReactElement {
  const { t } = useTranslation('tidy-up')
  const { service } = useCatalogue()
  const { account } = item
  const kind = account.serviceId && service(account.serviceId)?.kind
  const reason =
    kind === 'platform-account' || kind === 'messaging' || kind === 'social' || kind === 'money'
      ? reasons[kind]
      : 'holds'
  const ids = [account.id]
  return (
    <QuestionCard
      run={run}
      onSkip={() => run.skip(item)}
      title={t('second.title', { title: account.title })}
      choices={[
        {
          label: t('second.yes'),
          run: () =>
            run.answer(item, () => wire.accounts.change({ ids, change: { twoFactor: 'yes' } })),
        },
        {
          label: t('second.no'),
          detail: t('second.noDetail'),
          run: () =>
            account.twoFactor === 'no'
              ? run.skip(item)
              : run.answer(item, () => wire.accounts.change({ ids, change: { twoFactor: 'no' } }), {
                  stays: true,
                }),
        },
        {
          label: t('second.notOffered'),
          detail: t('second.notOfferedDetail'),
          run: () =>
            run.answer(item, () => wire.tidyUp.settle({ queue: item.queue, key: item.key })),
        },
      ]}
    >
      <p>
        {t(`second.why.${reason}`)} {account.twoFactor === 'no' && t('second.saidNo')}
      </p>
      <TogetherNote ids={account.subjectIds} />
      <AccountFacts account={account} />
    </QuestionCard>
  )
}
