import { useMutation } from '@tanstack/react-query'
import { useInterface } from '../../state/interface.ts'
import { orpc } from '../../state/wire.ts'

export interface AskAgain {
  readonly ask: () => void
  readonly isAsking: boolean
  readonly error: unknown
}

/** Asks the program what the vault is now and shows the answer. Changes nothing. */
export const useAskAgain = (): AskAgain => {
  const status = useMutation(
    orpc.system.status.mutationOptions({
      meta: { changesNothing: true },
      onSuccess: (answer) => useInterface.setState({ status: answer, vault: answer.vault }),
    }),
  )
  return { ask: () => status.mutate(undefined), isAsking: status.isPending, error: status.error }
}
