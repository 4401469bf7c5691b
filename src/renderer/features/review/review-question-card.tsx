import { useQuery } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import {
  earliestDay,
  isSurelyBefore,
  type PartialDate,
} from '../../../domain/model/partial-date.ts'
import { orpc } from '../../state/wire.ts'
import { useDateWords } from '../../state/dates.ts'
import { PartialDateField } from '../../ui/partial-date-field.tsx'
import { useToday } from '../account/use-today.ts'
import { AccountFacts } from '../tidy-up/account-facts.tsx'
import { QuestionCard, type Choice } from '../tidy-up/question-card.tsx'
import { takesDate, useChoiceWords } from './choice-words.ts'
import { useQuestionWords } from './question-words.ts'
import type { ShownAnswer, ShownQuestion } from './review-view.ts'
import { useOutcomeWords } from './use-outcome-words.ts'
import type { ReviewRun } from './use-review-run.ts'

export interface ReviewQuestionCardProps {
  readonly question: ShownQuestion
  readonly run: ReviewRun
}

/** Those that take a date first: what is typed is what Enter gives. */
const datedFirst = (answers: readonly ShownAnswer[]): readonly ShownAnswer[] =>
  answers.toSorted((a, b) => Number(b.choice === 'on') - Number(a.choice === 'on'))

/** One question of the review, each answer with what it would mean. */
export function ReviewQuestionCard({ question, run }: ReviewQuestionCardProps): ReactElement {
  const { t } = useTranslation(['review', 'account'])
  const { date } = useDateWords()
  const today = useToday()
  const words = useQuestionWords()(question)
  const choiceWords = useChoiceWords()
  const outcome = useOutcomeWords()
  const [on, setOn] = useState<PartialDate>()
  const [isMissing, setMissing] = useState(false)
  const { key, breachId, account, about, end } = question
  const { standings } = run.view
  const isAhead = on !== undefined && today !== undefined && earliestDay(on) > today
  const tried = useQuery({
    ...orpc.review.tryAnswer.queryOptions({
      input: { breachId, key, answer: { choice: 'on', on } },
    }),
    enabled: on !== undefined && !isAhead,
  })
  const detailOf = ({ choice, standings: after }: ShownAnswer): string | undefined => {
    if (choice === 'on' && on !== undefined) {
      return tried.data ? outcome(tried.data.before, tried.data.now) : undefined
    }
    return after ? outcome(standings, after) : t('moves.byDate')
  }
  const choose = ({ choice }: ShownAnswer): void => {
    if (choice !== 'on') {
      const reason = end && t('openedAfter', { date: date(end) })
      run.answer({ choice, words: choice === 'after-end' ? reason : undefined })
    } else if (on === undefined || isAhead) setMissing(true)
    else run.answer({ choice, on })
  }
  const isDated = takesDate(about)
  const choices = datedFirst(question.answers).map((answer): Choice => ({
    label: choiceWords(question, answer.choice),
    detail: detailOf(answer),
    run: () => choose(answer),
    isAside: answer.choice !== 'on',
  }))
  const problem = isAhead
    ? t('account:problem.date-ahead')
    : isMissing && on === undefined
      ? t('date.missing')
      : undefined
  return (
    <QuestionCard run={run} title={words.title} choices={choices} onSkip={run.skip}>
      <p>{words.why}</p>
      {isDated && (
        <PartialDateField
          label={t(`date.${about}`)}
          description={
            about === 'password' &&
            on !== undefined &&
            end !== undefined &&
            !isSurelyBefore(end, on)
              ? t('date.beforeEnd', { date: date(end) })
              : t('date.hint')
          }
          value={on}
          onChange={(value) => setOn(value)}
          errorMessage={problem}
        />
      )}
      <AccountFacts account={account} />
    </QuestionCard>
  )
}
