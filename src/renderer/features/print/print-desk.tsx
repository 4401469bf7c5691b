import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Breach } from '../../../domain/model/breach.ts'
import type { PersonId } from '../../../domain/model/id.ts'
import { useIncident, type IncidentData } from '../breach/use-incident.ts'
import { ChecklistSheet } from './checklist-sheet.tsx'
import { NoChecklist } from './no-checklist.tsx'
import { paperNames, placeKinds } from './paper-names.ts'
import { paperSizeFor, type PaperSize } from './paper-size.ts'
import { PrintToolbar } from './print-toolbar.tsx'
import { sheetLosses } from './sheet-losses.ts'
import styles from './print-desk.module.css'

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

/** The page has no frame that would move the focus to it. */
const takeLostFocus = (desk: HTMLElement | null): void => {
  if (document.activeElement === document.body) desk?.focus({ preventScroll: true })
}

/** The sheet as paper on a quiet ground, and the few choices above it: the preview is the page. */
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
    <div ref={takeLostFocus} tabIndex={-1} className={styles['desk']}>
      <PrintToolbar
        incident={incident}
        personId={personId}
        paper={paper}
        onPaper={setPaper}
        namesPlaces={hasPlaces(incident) ? namesPlaces : undefined}
        onNamesPlaces={setNamesPlaces}
      />
      <main className={styles['paper']}>
        <ChecklistSheet
          sheet={{ breach, person, assessed, losses, names, incident }}
          paper={paper}
        />
      </main>
    </div>
  )
}
