import { dataClassGroups, type DataClass, type DataClassId } from '../model/data-class.ts'

/** Orders data classes as the surface shows them: by group, then heavier first, then by id; unknown ones last. */
export const compareClasses = (
  a: DataClassId,
  b: DataClassId,
  dataClasses: ReadonlyMap<DataClassId, DataClass>,
): number => {
  const first = dataClasses.get(a)
  const second = dataClasses.get(b)
  const place = (one: DataClass | undefined): number =>
    one ? dataClassGroups.indexOf(one.group) : dataClassGroups.length
  return (
    place(first) - place(second) ||
    (second?.weight ?? 0) - (first?.weight ?? 0) ||
    (a < b ? -1 : Number(a > b))
  )
}
