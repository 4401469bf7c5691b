import { useMutation, type UseMutationResult } from '@tanstack/react-query'
import type { PersonId, ServiceId } from '../../../../domain/model/id.ts'
import { wire } from '../../../state/wire.ts'
import { takeChanges } from '../import-store.ts'
import type { ImportDraft } from '../import-types.ts'

/** What the guardian decides about some rows; what is absent stays as it is. */
export interface RowChange {
  readonly rows: readonly number[] | 'not-about-child'
  readonly holderId?: PersonId | undefined
  readonly subjectIds?: readonly PersonId[] | undefined
  /** `null`: none of the services in the list. */
  readonly serviceId?: ServiceId | null | undefined
  readonly leaveOut?: boolean | undefined
  /** Rows of accounts that are there already keep their people. */
  readonly keepKnown?: boolean | undefined
  /** The people guessed for rows that need a look are right. */
  readonly confirmPeople?: boolean | undefined
}

const decidesPeople = ({ holderId, subjectIds, confirmPeople }: RowChange): boolean =>
  holderId !== undefined || subjectIds !== undefined || confirmPeople === true

/**
 * Changes rows of a draft. One row can change what becomes of others (two rows for one account), so all
 * rows in sight are read again.
 */
export const useAssign = ({
  draftId,
}: ImportDraft): UseMutationResult<ImportDraft, unknown, RowChange> =>
  useMutation<ImportDraft, unknown, RowChange>({
    meta: { changesNothing: true },
    mutationFn: (change) => wire.imports.assign({ draftId, ...change }),
    onSuccess: (draft, change) =>
      takeChanges(
        draft,
        change.rows === 'not-about-child' ? [] : change.rows,
        decidesPeople(change),
      ),
  })
