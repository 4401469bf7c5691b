import type { PersonId } from '../../../domain/model/id.ts'

interface KeyedStep {
  readonly key: string
}

interface PersonSteps<Step> {
  readonly personId: PersonId
  readonly actions: readonly Step[]
}

/**
 * The wanted steps of others that are not on somebody's own list, each once, under the first it stands with; people of
 * whom nothing is left are left out.
 */
export const otherSteps = <Step extends KeyedStep>(
  own: PersonSteps<Step>,
  others: readonly PersonSteps<Step>[],
  isWanted: (step: Step) => boolean,
): readonly PersonSteps<Step>[] => {
  const seen = new Set(own.actions.map(({ key }) => key))
  return others
    .filter(({ personId }) => personId !== own.personId)
    .map(({ personId, actions }) => ({
      personId,
      actions: actions.filter((step) => {
        if (seen.has(step.key) || !isWanted(step)) return false
        seen.add(step.key)
        return true
      }),
    }))
    .filter(({ actions }) => actions.length > 0)
}
