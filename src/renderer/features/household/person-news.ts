import type { HouseholdAnswer } from './household-lead.ts'

export type PersonNews = HouseholdAnswer['news']['people'][number]

/** One figure that moved, and by how much. */
export interface MovedFigure {
  readonly figure: 'services' | 'kinds' | 'done' | 'open'
  readonly way: 'more' | 'fewer'
  readonly count: number
}

/** The figures of a person that moved, in the order they are told. */
export const movedFigures = (person: PersonNews): readonly MovedFigure[] =>
  (
    [
      ['services', person.services],
      ['kinds', person.dataClasses],
      ['done', person.doneSteps],
      ['open', person.openSteps],
    ] as const
  ).flatMap(([figure, by]) =>
    by === 0 ? [] : [{ figure, way: by > 0 ? 'more' : 'fewer', count: Math.abs(by) }],
  )
