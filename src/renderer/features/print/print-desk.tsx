import { useState, type ReactElement } from 'react'
import type { Breach } from '../../../domain/model/breach.ts'
import type { PersonId } from '../../../domain/model/id.ts'
import { useIncident } from '../incident/use-incident.ts'
import { ChecklistSheet } from './checklist-sheet.tsx'
import { NoChecklist } from './no-checklist.tsx'
import { PaperDesk } from './paper-desk.tsx'
import { usePaperLook } from './paper-look.ts'
import { PrintToolbar } from './print-toolbar.tsx'
import { sheetContext } from './sheet-context.ts'
import { hasOwnWords } from './paper-breach.ts'
import { usePaperBreach } from './use-paper-breach.ts'
import { useHasPlaces, usePaperNames } from './use-paper-names.ts'

export interface PrintDeskProps {
  readonly breach: Breach
  readonly personId: PersonId
}

/** The checklist of one person, ready to print. */
export function PrintDesk({ breach, personId }: PrintDeskProps): ReactElement {
  const incident = useIncident(breach)
  const look = usePaperLook()
  const [namesPlaces, setNamesPlaces] = useState(false)
  const names = usePaperNames(incident.accounts, { namesPlaces })
  const onPaper = usePaperBreach(namesPlaces)
  const hasPlaces = useHasPlaces(incident.accounts) || hasOwnWords(breach)
  const sheet = sheetContext({ ...incident, breach: onPaper(breach) }, names, personId)
  if (!sheet) return <NoChecklist breachId={breach.id} />
  return (
    <PaperDesk
      toolbar={
        <PrintToolbar
          incident={incident}
          personId={personId}
          look={look}
          namesPlaces={hasPlaces ? namesPlaces : undefined}
          onNamesPlaces={setNamesPlaces}
        />
      }
    >
      <ChecklistSheet sheet={sheet} look={look} />
    </PaperDesk>
  )
}
