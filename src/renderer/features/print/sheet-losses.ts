import {
  permanences,
  type DataClass,
  type DataClassId,
  type Permanence,
} from '../../../domain/model/data-class.ts'
import type { ExposureState } from '../../../domain/model/exposure.ts'
import type { PersonId, ServiceId } from '../../../domain/model/id.ts'
import { lossSign } from '../incident/loss-sign.ts'
import type { IncidentExposure, IncidentPerson, IncidentView } from '../incident/incident-view.ts'

/** One line of "what got out": a fact lost about the person, or one they can be linked to. */
export interface SheetLoss {
  readonly dataClass: DataClassId
  readonly state: ExposureState
  readonly serviceIds: readonly ServiceId[]
  /** How it was lost: about the person, or about those in `through`. */
  readonly exposure: IncidentExposure
  /** Empty for the person's own; else the people whose fact it is. */
  readonly through: readonly PersonId[]
}

const linkedLosses = (person: IncidentPerson, view: IncidentView): readonly SheetLoss[] => {
  const links = view.linkages.filter((link) => link.childId === person.personId)
  const classes = [...new Set(links.map((link) => link.dataClass))]
  return classes.flatMap((dataClass) => {
    const through = links
      .filter((link) => link.dataClass === dataClass)
      .map((link) => link.throughId)
    const exposure = view.people
      .filter((other) => through.includes(other.personId))
      .flatMap((other) => other.exposures)
      .find((one) => one.dataClass === dataClass)
    if (!exposure) return []
    const { state, serviceIds } = exposure
    return [{ dataClass, state, serviceIds, exposure, through: [...new Set(through)] }]
  })
}

/** What got out about a person, in the program's order, and after it what they can be linked to. */
export const sheetLosses = (person: IncidentPerson, view: IncidentView): readonly SheetLoss[] => [
  ...person.exposures.map((exposure) => ({
    dataClass: exposure.dataClass,
    state: exposure.state,
    serviceIds: exposure.serviceIds,
    exposure,
    through: [],
  })),
  ...linkedLosses(person, view),
]

/** The sign it is printed with: how sure it is that it was lost speaks along. */
export const signOf = ({ state, exposure }: SheetLoss): ExposureState =>
  lossSign({ state, level: exposure.level })

/** True for what counts as out: lost for certain, or possibly. */
export const isOut = (loss: SheetLoss): boolean => loss.state === 'exposed' || loss.state === 'ask'

interface DataClasses {
  readonly dataClass: (id: DataClassId) => Pick<DataClass, 'permanence'> | undefined
}

/** Whether what was lost can be changed; a kind that the catalogue does not know counts as hard to change. */
export const permanenceOf = (loss: SheetLoss, { dataClass }: DataClasses): Permanence =>
  dataClass(loss.dataClass)?.permanence ?? 'slow'

/** The permanences that occur, the worst first. */
export const permanencesOf = (
  losses: readonly SheetLoss[],
  catalogue: DataClasses,
): readonly Permanence[] =>
  permanences
    .filter((permanence) => losses.some((loss) => permanenceOf(loss, catalogue) === permanence))
    .toReversed()

/** True where several kinds are exposed and nobody has confirmed any: said once, then, for all. */
export const areAllAssumed = (losses: readonly SheetLoss[]): boolean => {
  const exposed = losses.filter(({ state }) => state === 'exposed')
  return exposed.length > 1 && exposed.every(({ exposure }) => exposure.basis === 'assumed')
}
