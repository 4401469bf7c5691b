import type { DataClassId } from '../../../../domain/model/data-class.ts'
import { personRoles } from '../../../../domain/model/person.ts'
import type { FoundDate } from '../../../../domain/notices/notice-reading.ts'
import type { ClassChoice, DateChoice } from './notice-choices.ts'

/** Changes one date; a breach has one of each meaning, so a tick takes away that of the others. */
export const withDate = (
  dates: readonly DateChoice[],
  found: readonly FoundDate[],
  place: number,
  choice: DateChoice,
): readonly DateChoice[] =>
  dates.map((one, other) => {
    if (other === place) return choice
    const isRival = choice.isTicked && found[other]?.meaning === found[place]?.meaning
    return isRival ? { ...one, isTicked: false } : one
  })

/** Changes what is said of one class. */
export const withClass = (
  classes: readonly ClassChoice[],
  changed: ClassChoice,
): readonly ClassChoice[] =>
  classes.map((one) => (one.dataClass === changed.dataClass ? changed : one))

/** Adds a class that was not found; of whom is asked, so both are set. */
export const withAddedClass = (
  classes: readonly ClassChoice[],
  dataClass: DataClassId,
): readonly ClassChoice[] =>
  classes.some((one) => one.dataClass === dataClass)
    ? classes
    : [...classes, { dataClass, isTicked: true, roles: personRoles }]

/** One place of a list of ticks changed. */
export const withTick = (
  ticks: readonly boolean[],
  place: number,
  isTicked: boolean,
): readonly boolean[] => ticks.map((one, other) => (other === place ? isTicked : one))
