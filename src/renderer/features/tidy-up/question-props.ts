import type { ListedItem } from '../../../contract/tidy-up.ts'
import type { QueueRun } from './use-queue-run.ts'

/** What the card of a question of one queue gets. */
export interface QuestionProps<Queue extends ListedItem['queue']> {
  readonly item: Extract<ListedItem, { readonly queue: Queue }>
  /** Takes the answer, or skips. */
  readonly run: QueueRun
}
