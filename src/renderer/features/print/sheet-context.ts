import type { Breach } from '../../../domain/model/breach.ts'
import type { PersonId } from '../../../domain/model/id.ts'
import type { Person } from '../../../domain/model/person.ts'
import type { IncidentPerson } from '../incident/incident-view.ts'
import type { IncidentData } from '../incident/use-incident.ts'
import type { PaperNames } from './paper-names.ts'
import { printedNote } from './paper-breach.ts'
import { sheetLosses, type SheetLoss } from './sheet-losses.ts'

/** What every part of one person's sheet is drawn from. */
export interface SheetContext {
  readonly breach: Breach
  readonly person: Person
  readonly assessed: IncidentPerson
  readonly losses: readonly SheetLoss[]
  readonly names: PaperNames
  readonly incident: IncidentData
}

export interface SheetPartProps {
  readonly sheet: SheetContext
}

/** What one person's sheet is drawn from; `undefined` for somebody the breach does not reach. */
export const sheetContext = (
  incident: IncidentData,
  names: PaperNames,
  personId: PersonId,
): SheetContext | undefined => {
  const person = incident.household.person(personId)
  const assessed = incident.people.find((one) => one.personId === personId)
  return (
    person &&
    assessed && {
      breach: incident.breach,
      person,
      assessed,
      losses: sheetLosses(assessed, incident.view).map(({ exposure, ...loss }) => ({
        ...loss,
        exposure: { ...exposure, note: printedNote(exposure.note, incident.breach) },
      })),
      names,
      incident,
    }
  )
}
