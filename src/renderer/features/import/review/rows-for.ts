import type { ImportRow } from '../import-types.ts'
import type { EditedField } from './editing.ts'
import type { RowSet } from './row-set.ts'

/**
 * The row belongs to an account that is there already, in the vault or further up in the file: an
 * import tells more about such an account and never changes whom it is about.
 */
export const joinsAccount = ({ outcome }: Pick<ImportRow, 'outcome'>): boolean =>
  outcome === 'known' || outcome === 'changed'

/** The account is in the vault, so its people are known and not guessed. */
const isInVault = (row: ImportRow): boolean =>
  joinsAccount(row) && row.peopleFrom === 'known-account'

/**
 * Of several rows those that a decision is meant for. Giving many rows to one person must not turn the
 * accounts another one is known to hold into second accounts; so those keep their people.
 */
const rowsFor = (field: EditedField, rows: readonly ImportRow[]): readonly ImportRow[] => {
  if (field === 'about') return rows.filter((row) => !joinsAccount(row))
  return field === 'holder' ? rows.filter((row) => !isInVault(row)) : rows
}

/** Which rows a bulk decision is about; `rows` is empty where some of them are not in the page. */
export interface BulkTarget {
  readonly indexes: readonly number[]
  readonly rows: readonly ImportRow[]
}

/**
 * What a decision about all selected rows is meant for. `inPage` are those of them that the page has; of the
 * others the program itself keeps the people of known accounts.
 */
export const bulkTarget = (
  field: EditedField,
  selected: RowSet,
  inPage: readonly ImportRow[],
): BulkTarget => {
  if (inPage.length < selected.size) return { indexes: [...selected], rows: [] }
  const rows = rowsFor(field, inPage)
  return { indexes: rows.map(({ index }) => index), rows }
}

/** Whom the row is about is settled by an earlier row of the file and not by this one. */
export const followsEarlierRow = (row: ImportRow): boolean => joinsAccount(row) && !isInVault(row)
