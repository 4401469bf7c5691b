import type { Breach } from '../../../domain/model/breach.ts'
import type { Person } from '../../../domain/model/person.ts'
import type { IncidentPerson } from '../breach/incident-view.ts'
import type { IncidentData } from '../breach/use-incident.ts'
import type { PaperNames } from './paper-names.ts'
import type { SheetLoss } from './sheet-losses.ts'

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
