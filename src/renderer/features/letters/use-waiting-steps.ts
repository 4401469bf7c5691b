import { useQuery } from '@tanstack/react-query'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import { orpc, wire } from '../../state/wire.ts'
import type { LetterView } from './letter-groups.ts'

/** Steps of a checklist that a letter does. */
const asking = ['ask-what-they-hold', 'ask-what-they-hold-adult']

/**
 * The open steps of the checklists that a letter about a breach does, and the way to let them wait until its last
 * day. None where it is about no breach; while they are asked for there are none either.
 */
export const useWaitingSteps = ({ breachId, subjectIds }: LetterView) => {
  const { data } = useQuery({
    ...orpc.breaches.read.queryOptions({ input: { breachId: breachId ?? ('none' as never) } }),
    enabled: breachId !== undefined,
  })
  const steps = (data?.people ?? [])
    .filter(({ personId }) => subjectIds.includes(personId))
    .flatMap(({ actions }) => actions)
    .filter(({ actionId, state }) => asking.includes(actionId) && state === 'to-do')
  return {
    count: steps.length,
    letWait: async (dueOn: PartialDate | undefined): Promise<void> => {
      if (breachId === undefined) return
      for (const { key } of steps) {
        await wire.incidents.setStep({ breachId, key, state: 'waiting', dueOn })
      }
    },
  }
}
