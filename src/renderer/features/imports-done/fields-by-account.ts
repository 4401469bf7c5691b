import type { AccountId } from '../../../domain/model/id.ts'
import type { UndoOutcome } from './finished-import.ts'

type KeptField = UndoOutcome['keptFields'][number]

export interface FieldsOfAccount {
  readonly accountId: AccountId
  readonly title: string
  readonly fields: readonly KeptField['field'][]
}

/** The fields that stay, one entry per account, in the order given. */
export const fieldsByAccount = (kept: readonly KeptField[]): readonly FieldsOfAccount[] =>
  [...Map.groupBy(kept, ({ accountId }) => accountId).values()].flatMap((group) => {
    const first = group[0]
    if (!first) return []
    const { accountId, title } = first
    return [{ accountId, title, fields: group.map(({ field }) => field) }]
  })
