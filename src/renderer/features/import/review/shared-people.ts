import type { PersonId } from '../../../../domain/model/id.ts'
import type { ImportRow } from '../import-types.ts'

/** The holder all rows have; undefined where they differ or have none. */
export const sharedHolder = (rows: readonly ImportRow[]): PersonId | undefined => {
  const holder = rows[0]?.holderId
  return rows.every(({ holderId }) => holderId === holder) ? holder : undefined
}

/** The people all rows are about, if they are the same ones; else nobody. */
export const sharedSubjects = (rows: readonly ImportRow[]): readonly PersonId[] => {
  const subjects = rows[0]?.subjectIds ?? []
  const isSame = rows.every(
    ({ subjectIds }) =>
      subjectIds.length === subjects.length && subjectIds.every((id) => subjects.includes(id)),
  )
  return isSame ? subjects : []
}
