import type { ImportRow } from '../import-types.ts'

/** What of a row can be decided. */
export type EditedField = 'service' | 'holder' | 'about'

/** A question that is open about some rows, and the control it hangs on. */
export interface Editing {
  readonly field: EditedField
  readonly rows: readonly ImportRow[]
  readonly trigger: HTMLElement
}

/** Opens the question about `field` for `rows`, beside `trigger`. */
export type StartEditing = (editing: Editing) => void
