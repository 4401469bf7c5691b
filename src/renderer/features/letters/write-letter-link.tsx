import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { BreachId, ServiceId } from '../../../domain/model/id.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { startLetter } from './letter-start.ts'

export interface WriteLetterLinkProps {
  readonly serviceId: ServiceId
  readonly breachId?: BreachId | undefined
}

/** The way to a letter to a service, about a breach where one is named. */
export function WriteLetterLink({ serviceId, breachId }: WriteLetterLinkProps): ReactElement {
  const { t } = useTranslation('letters')
  return (
    <LinkButton to="/letters/new" onClick={() => startLetter({ serviceId, breachId })}>
      {t('ofService')}
    </LinkButton>
  )
}
