import { useMutation } from '@tanstack/react-query'
import { orpc } from '../../state/wire.ts'
import { queryClient } from '../../state/query-client.ts'
import { changedStep } from '../incident/changed-step.ts'
import type { MergedTask } from '../incident/incident-types.ts'
import { sentChange } from '../incident/sent-change.ts'
import type { StepChange } from '../incident/step-change.ts'
import { useToday } from '../../state/use-today.ts'

export interface SetTask {
  readonly change: (task: MergedTask, change: StepChange) => void
  /** Why the last change was not kept; the box is back where it was. */
  readonly error: unknown
}

/** Says something of a task in the first of its files; shown at once for all of them, taken back where it fails. */
export const useSetTask = (): SetTask => {
  const today = useToday()
  const queryKey = orpc.incidents.tasks.queryKey()
  const set = useMutation(
    orpc.incidents.setStep.mutationOptions({
      onMutate: (input) => {
        const before = queryClient.getQueryData(queryKey)
        const change = sentChange(input)
        const isMeant = (task: MergedTask): boolean =>
          task.steps[0]?.breachId === input.breachId && task.steps[0].step.key === input.key
        const changed = (task: MergedTask): MergedTask => ({
          ...task,
          state: change.state ?? task.state,
          dueOn: change.dueOn === undefined ? task.dueOn : (change.dueOn ?? undefined),
          steps: task.steps.map((one) => ({ ...one, step: changedStep(one.step, change, today) })),
        })
        if (before) {
          queryClient.setQueryData(
            queryKey,
            before.map((task) => (isMeant(task) ? changed(task) : task)),
          )
        }
        return { before }
      },
      onError: (_error, _input, context) => {
        // Unless it was forgotten meanwhile, because the vault was locked.
        if (context?.before && queryClient.getQueryData(queryKey))
          queryClient.setQueryData(queryKey, context.before)
      },
    }),
  )
  return {
    change: ({ steps }, change) => {
      const [first] = steps
      if (first) set.mutate({ ...change, breachId: first.breachId, key: first.step.key })
    },
    error: set.error,
  }
}
