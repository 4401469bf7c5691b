import { Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import type { IncidentData } from '../incident/use-incident.ts'
import { PaperToolbar, type PaperToolbarProps } from './paper-toolbar.tsx'

export interface PrintToolbarProps extends Omit<
  PaperToolbarProps,
  'ways' | 'waysLabel' | 'document'
> {
  readonly incident: IncidentData
  readonly personId: PersonId
}

/** What is to decide before a checklist is printed, and the ways to all documents and to the lists of the others. */
export function PrintToolbar(props: PrintToolbarProps): ReactElement {
  const { t } = useTranslation(['print', 'frame'])
  const { incident, personId, ...choices } = props
  const { breachId } = incident.view
  const others = incident.people.filter((person) => person.personId !== personId)
  const ways = (
    <>
      <Link to="/breaches/$breachId" params={{ breachId }}>
        <ArrowLeft aria-hidden />
        {t('toolbar.back')}
      </Link>
      <Link to="/print/breaches/$breachId" params={{ breachId }}>
        {t('toolbar.all')}
      </Link>
      {others.map((other) => (
        <Link
          key={other.personId}
          to="/print/breaches/$breachId/$personId"
          params={{ breachId, personId: other.personId }}
        >
          {incident.household.nameOf(other.personId)}
        </Link>
      ))}
      <Link to="/help">{t('frame:nav.unsafeHome')}</Link>
    </>
  )
  return (
    <PaperToolbar {...choices} document="checklist" ways={ways} waysLabel={t('toolbar.others')} />
  )
}
