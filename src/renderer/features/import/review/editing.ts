import type { ImportRow } from '../import-types.ts'

/** What of a row can be decided. */
export type EditedField = 'service' | 'holder' | 'about'

/** A question that is open about some rows, and the control it hangs on. */
export interface Editing {
  readonly field: EditedField
  /** The rows it is about, by index. */
  readonly indexes: readonly number[]
  /** The same as they are; empty where some of them are not in the page. */
  readonly rows: readonly ImportRow[]
  /** Several were chosen together, and known accounts among them keep their people. */
  readonly isBulk: boolean
  readonly trigger: HTMLElement
}

/** Opens the question about `field` for some rows, beside `trigger`. */
export type StartEditing = (editing: Editing) => void
