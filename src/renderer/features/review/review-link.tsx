import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { BreachId } from '../../../domain/model/id.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { IncidentPerson } from '../breach/incident-view.ts'

export interface ReviewLinkProps {
  readonly breachId: BreachId
  readonly people: readonly IncidentPerson[]
}

const isInQuestion = ({ level, exposures }: IncidentPerson): boolean =>
  level === 'possible' ||
  level === 'could-not-check' ||
  exposures.some(({ state }) => state === 'ask')

/** The way to the review, where something in the file is a question still. */
export function ReviewLink({ breachId, people }: ReviewLinkProps): ReactElement {
  const { t } = useTranslation('review')
  if (!people.some(isInQuestion)) return <></>
  return (
    <Notice
      tone="possible"
      action={
        <LinkButton to="/breaches/$breachId/review" params={{ breachId }}>
          {t('begin')}
        </LinkButton>
      }
    >
      {t('invite')}
    </Notice>
  )
}
