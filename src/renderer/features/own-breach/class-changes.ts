import type { DataClassId } from '../../../domain/model/data-class.ts'
import type { PersonRole } from '../../../domain/model/person.ts'
import type { DraftClass } from './breach-draft.ts'

/** One class about people of one role, ticked as lost or not. A tick says no more than: the service admits it. */
export const withClass = (
  classes: readonly DraftClass[],
  role: PersonRole,
  dataClass: DataClassId,
  isLost: boolean,
): readonly DraftClass[] => {
  const others = classes.filter((one) => one.role !== role || one.dataClass !== dataClass)
  if (!isLost) return others
  return others.length < classes.length
    ? classes
    : [...classes, { role, dataClass, certainty: 'admitted' }]
}

/** The same classes with one of them said more exactly. */
export const withDetails = (
  classes: readonly DraftClass[],
  changed: DraftClass,
): readonly DraftClass[] =>
  classes.map((one) =>
    one.role === changed.role && one.dataClass === changed.dataClass ? changed : one,
  )

/** What a breach lost about one role, said of another too; what is there already stays as it is. */
export const alsoAbout = (
  classes: readonly DraftClass[],
  from: PersonRole,
  to: PersonRole,
): readonly DraftClass[] => {
  const there = new Set(classes.filter(({ role }) => role === to).map(({ dataClass }) => dataClass))
  const copied = classes
    .filter(({ role, dataClass }) => role === from && !there.has(dataClass))
    .map((one) => ({ ...one, role: to }))
  return [...classes, ...copied]
}
