import type { AccountChange } from '../../../domain/model/account-change.ts'

/** What a dialog about all ticked accounts gets. */
export interface BulkDialogProps {
  readonly count: number
  readonly onChange: (change: AccountChange) => void
  readonly onClose: () => void
}
