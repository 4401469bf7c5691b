import { useMutation, type UseMutationResult } from '@tanstack/react-query'
import type { PersonId, ServiceId } from '../../../../domain/model/id.ts'
import { queryClient } from '../../../state/query-client.ts'
import { orpc, wire } from '../../../state/wire.ts'
import { takeChanges } from '../import-store.ts'
import type { ImportDraft } from '../import-types.ts'

/** What the guardian decides about some rows; what is absent stays as it is. */
export interface RowChange {
  readonly rows: readonly number[]
  readonly holderId?: PersonId | undefined
  readonly subjectIds?: readonly PersonId[] | undefined
  /** `null`: none of the services in the list. */
  readonly serviceId?: ServiceId | null | undefined
  readonly leaveOut?: boolean | undefined
}

const decidesPeople = ({ holderId, subjectIds }: RowChange): boolean =>
  holderId !== undefined || subjectIds !== undefined

/**
 * Changes rows of a draft, one group of rows after the other. One row can change what becomes of
 * others (two rows for one account), so all pages are asked again.
 */
export const useAssign = ({
  draftId,
}: ImportDraft): UseMutationResult<void, unknown, readonly RowChange[]> =>
  useMutation<void, unknown, readonly RowChange[]>({
    meta: { changesNothing: true },
    mutationFn: async (changes) => {
      for (const change of changes) {
        const draft = await wire.imports.assign({ draftId, ...change })
        takeChanges(draft, change.rows, decidesPeople(change))
      }
    },
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: orpc.imports.rows.key({ input: { draftId } }) }),
  })
