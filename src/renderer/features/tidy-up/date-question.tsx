import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import { earliestDay, isSurelyBefore } from '../../../domain/model/partial-date.ts'
import { useDateWords } from '../../state/dates.ts'
import { wire } from '../../state/wire.ts'
import { PartialDateField } from '../../ui/partial-date-field.tsx'
import { useToday } from '../account/use-today.ts'
import { AccountFacts } from './account-facts.tsx'
import { QuestionCard } from './question-card.tsx'
import type { QuestionProps } from './question-props.ts'
import { TogetherNote } from './together-note.tsx'

/** When an account was opened; a year is enough. */
export function DateQuestion({ item, run }: QuestionProps<'unknown-date'>): ReactElement {
  const { t } = useTranslation(['tidy-up', 'account'])
  const { date } = useDateWords()
  const today = useToday()
  const [opened, setOpened] = useState<PartialDate>()
  const [isMissing, setMissing] = useState(false)
  const { account } = item
  const isAhead = opened !== undefined && today !== undefined && earliestDay(opened) > today
  const isTooLate =
    opened !== undefined && account.deleted !== undefined && isSurelyBefore(account.deleted, opened)
  const save = (): void => {
    if (opened === undefined || isAhead || isTooLate) setMissing(true)
    else run.answer(item, () => wire.accounts.change({ ids: [account.id], change: { opened } }))
  }
  const problem = isAhead
    ? t('account:problem.date-ahead')
    : isTooLate
      ? t('account:problem.deleted-before-opened')
      : isMissing && opened === undefined
        ? t('date.missing')
        : undefined
  return (
    <QuestionCard
      run={run}
      startsInField
      onSkip={() => run.skip(item)}
      title={t('date.title', { title: account.title })}
      choices={[
        { label: t('date.save'), run: save },
        {
          label: t('date.nobody'),
          detail: t('date.nobodyDetail'),
          run: () =>
            run.answer(item, () => wire.tidyUp.settle({ queue: item.queue, key: item.key })),
        },
      ]}
    >
      <p>{item.verdicts > 0 ? t('date.waiting', { count: item.verdicts }) : t('date.lead')}</p>
      <TogetherNote ids={account.subjectIds} />
      <PartialDateField
        label={t('account:opened.label')}
        description={
          account.existedBy
            ? t('date.existedBy', { date: date(account.existedBy) })
            : t('date.hint')
        }
        value={opened}
        onChange={(value) => setOpened(value)}
        errorMessage={problem}
      />
      <AccountFacts account={account} />
    </QuestionCard>
  )
}
