import { showRows } from '../import-store.ts'
import type { RowFilter } from '../import-types.ts'

/** Of the place that the list of rows begins at. */
export const listId = 'import-list'

/** Shows only the rows of one kind, and brings them into sight: in a narrow window they stand far below. */
export const showInList = (filter: RowFilter): void => {
  showRows({ filter, search: '' })
  document.getElementById(listId)?.scrollIntoView({ block: 'start' })
}
