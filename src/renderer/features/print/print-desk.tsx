import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Breach } from '../../../domain/model/breach.ts'
import type { PersonId } from '../../../domain/model/id.ts'
import { useIncident, type IncidentData } from '../breach/use-incident.ts'
import { ChecklistSheet } from './checklist-sheet.tsx'
import { NoChecklist } from './no-checklist.tsx'
import { PaperDesk } from './paper-desk.tsx'
import { paperNames, placeKinds } from './paper-names.ts'
import { paperSizeFor, type PaperSize } from './paper-size.ts'
import { PrintToolbar } from './print-toolbar.tsx'
import { sheetLosses } from './sheet-losses.ts'

export interface PrintDeskProps {
  readonly breach: Breach
  readonly personId: PersonId
}

/** Whether a school or nursery could be named at all. */
const hasPlaces = ({ accounts, catalogue }: IncidentData): boolean =>
  accounts.some((account) => {
    const service = account.serviceId && catalogue.service(account.serviceId)
    return service?.origin === 'own' && placeKinds.some((kind) => kind === service.kind)
  })

/** The checklist of one person, ready to print. */
export function PrintDesk({ breach, personId }: PrintDeskProps): ReactElement {
  const { t } = useTranslation('print')
  const incident = useIncident(breach)
  const { household, catalogue } = incident
  const [paper, setPaper] = useState<PaperSize>(() => paperSizeFor(household.household.region))
  const [namesPlaces, setNamesPlaces] = useState(false)
  const person = household.person(personId)
  const assessed = incident.people.find((one) => one.personId === personId)
  if (!person || !assessed) return <NoChecklist breachId={breach.id} />
  const names = paperNames({
    people: household.people,
    accounts: incident.accounts,
    service: catalogue.service,
    namesPlaces,
    placeWords: { school: t('place.school'), childcare: t('place.childcare') },
  })
  const losses = sheetLosses(assessed, incident.view)
  return (
    <PaperDesk
      toolbar={
        <PrintToolbar
          incident={incident}
          personId={personId}
          paper={paper}
          onPaper={setPaper}
          namesPlaces={hasPlaces(incident) ? namesPlaces : undefined}
          onNamesPlaces={setNamesPlaces}
        />
      }
    >
      <ChecklistSheet sheet={{ breach, person, assessed, losses, names, incident }} paper={paper} />
    </PaperDesk>
  )
}
