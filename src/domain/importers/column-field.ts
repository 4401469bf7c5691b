/** What a column of a table can mean; the contract carries the same words. */
export type ColumnField =
  | 'title'
  | 'url'
  | 'user-name'
  | 'email'
  | 'password'
  | 'security-question'
  | 'security-answer'
  | 'folder'
  | 'notes'
  | 'created'
  | 'password-changed'

export interface MappedColumn {
  /** From 0. */
  readonly column: number
  readonly field: ColumnField
}

/** Columns that are not listed are not taken. */
export type ColumnMapping = readonly MappedColumn[]
