import { useMutation } from '@tanstack/react-query'
import type { BreachId } from '../../../domain/model/id.ts'
import { partialDate } from '../../../domain/model/partial-date.ts'
import { useInterface } from '../../state/interface.ts'
import { queryClient } from '../../state/query-client.ts'
import { orpc } from '../../state/wire.ts'
import { sentChange } from '../incident/sent-change.ts'
import type { StepChange } from '../incident/step-change.ts'
import { withAction } from './with-action.ts'

export interface SetAction {
  readonly change: (change: StepChange) => void
  /** Why the last change was not kept; the box is back where it was. */
  readonly error: unknown
}

/** Says something of a step: its state, its days, who does it, a note; shown at once, taken back where it fails. */
export const useSetAction = (breachId: BreachId): SetAction => {
  const today = partialDate(useInterface((state) => state.status?.today) ?? '')
  const queryKey = orpc.breaches.read.queryKey({ input: { breachId } })
  const set = useMutation(
    orpc.incidents.setStep.mutationOptions({
      onMutate: (input) => {
        const before = queryClient.getQueryData(queryKey)
        if (before) queryClient.setQueryData(queryKey, withAction(before, sentChange(input), today))
        return { before }
      },
      onError: (_error, _input, context) => {
        // Unless it was forgotten meanwhile, because the vault was locked.
        if (context?.before && queryClient.getQueryData(queryKey))
          queryClient.setQueryData(queryKey, context.before)
      },
    }),
  )
  return { change: (change) => set.mutate({ breachId, ...change }), error: set.error }
}
