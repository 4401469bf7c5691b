import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '../../ui/link-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { IncidentData } from '../incident/use-incident.ts'

export interface ReviewLinkProps {
  readonly incident: IncidentData
}

const isInQuestion = ({ people, account }: IncidentData): boolean =>
  people.some(
    ({ personId, level, exposures }) =>
      level === 'possible' ||
      level === 'could-not-check' ||
      exposures.some(
        ({ state, accountIds }) =>
          state === 'ask' &&
          // What an account holds is asked about its subjects alone.
          accountIds.some((id) => account(id)?.subjectIds.includes(personId) === true),
      ),
  )

/** The way to the review, where something in the file is a question still. */
export function ReviewLink({ incident }: ReviewLinkProps): ReactElement {
  const { t } = useTranslation('review')
  if (!isInQuestion(incident)) return <></>
  return (
    <Notice
      tone="possible"
      action={
        <LinkButton to="/breaches/$breachId/review" params={{ breachId: incident.breach.id }}>
          {t('begin')}
        </LinkButton>
      }
    >
      {t('invite')}
    </Notice>
  )
}
