import { urgencies, type Urgency } from '../../../domain/model/checklist.ts'
import type { PersonId } from '../../../domain/model/id.ts'
import type { PartialDate } from '../../../domain/model/partial-date.ts'

interface OpenStep {
  readonly key: string
  readonly state: string
  readonly urgency: Urgency
  readonly dueOn?: PartialDate | undefined
}

interface PersonSteps<Step> {
  readonly personId: PersonId
  readonly actions: readonly Step[]
}

/** A step that is open, and whose lists it is on. */
export interface SharedStep<Step> {
  readonly step: Step
  readonly personIds: readonly PersonId[]
}

/**
 * All open steps of a household, each once: the most urgent first, and of those the earliest due. What is only to be
 * kept in mind is left to the lists.
 */
export const openSteps = <Step extends OpenStep>(
  people: readonly PersonSteps<Step>[],
): readonly SharedStep<Step>[] => {
  const steps = people.flatMap(({ personId, actions }) =>
    actions
      .filter(
        ({ state, urgency }) =>
          state !== 'done' && state !== 'not-for-us' && urgency !== 'keep-in-mind',
      )
      .map((step) => ({ personId, step })),
  )
  return [...Map.groupBy(steps, ({ step }) => step.key).values()]
    .flatMap((same) =>
      same[0] === undefined
        ? []
        : [{ step: same[0].step, personIds: same.map(({ personId }) => personId) }],
    )
    .toSorted(
      ({ step: one }, { step: other }) =>
        urgencies.indexOf(one.urgency) - urgencies.indexOf(other.urgency) ||
        (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'),
    )
}
