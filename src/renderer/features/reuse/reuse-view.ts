import type { MappedGroup, ReuseMap } from '../../../domain/reuse/mapped-reuse.ts'
import type { GroupName } from './group-names.ts'

/** A group with what its card needs beside it. */
export interface GroupView {
  readonly group: MappedGroup
  readonly name: GroupName
  /** All of its accounts, sent or not. */
  readonly size: number
  readonly map: ReuseMap
}

/** The groups of a map with their names. */
export const groupViews = (map: ReuseMap, names: readonly GroupName[]): readonly GroupView[] =>
  map.groups.map((group, place) => ({
    group,
    name: names[place] ?? { kind: 'text', text: '' },
    size: Object.values(group.states).reduce((sum, one) => sum + one, 0),
    map,
  }))

/** True for what opens accounts, and so has something to be changed. */
export const isSecret = ({ kind }: Pick<MappedGroup, 'kind'>): boolean =>
  kind === 'password' || kind === 'answer'
