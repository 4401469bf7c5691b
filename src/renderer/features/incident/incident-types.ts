import type { Wire } from '../../state/wire.ts'

type Incidents = Wire['incidents']

/** One task across files. */
export type MergedTask = Awaited<ReturnType<Incidents['tasks']>>[number]
/** One thing that became different in a file. */
export type Difference = Awaited<ReturnType<Incidents['differences']>>['differences'][number]
