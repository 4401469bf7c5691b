import { Link, notFound } from '@tanstack/react-router'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { BreachId } from '../../../domain/model/id.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { ReviewDone } from './review-done.tsx'
import { ReviewQuestionCard } from './review-question-card.tsx'
import { StandingsStrip } from './standings-strip.tsx'
import { useReviewRun } from './use-review-run.ts'

function Review({ breachId }: ReviewScreenProps): ReactElement {
  const run = useReviewRun(breachId)
  const { question, view, lastMove } = run
  const [atFirst] = useState(view.standings)
  return (
    <>
      <StandingsStrip standings={view.standings} lastMove={lastMove} />
      {question ? (
        // A new question is a new card: nothing half said of one goes over to the next.
        <ReviewQuestionCard key={`${question.key} ${run.turn}`} question={question} run={run} />
      ) : (
        <ReviewDone breachId={breachId} run={run} atFirst={atFirst} />
      )}
    </>
  )
}

export interface ReviewScreenProps {
  readonly breachId: BreachId
}

/** What is not known and would move a verdict on one breach, one question at a time. */
export function ReviewScreen({ breachId }: ReviewScreenProps): ReactElement {
  const { t } = useTranslation('review')
  const breach = useCatalogue().breach(breachId)
  if (!breach) throw notFound()
  return (
    <>
      <PageHeader
        eyebrow={
          <Link to="/breaches/$breachId" params={{ breachId }}>
            {breach.name}
          </Link>
        }
        title={t('heading')}
        lead={t('lead')}
      />
      <Review breachId={breachId} />
    </>
  )
}
