import type { ImportDraft, ImportRow, RowFilter } from '../import-types.ts'
import type { RowSet } from './row-set.ts'

interface Selection {
  readonly draft: Pick<ImportDraft, 'counts'>
  readonly filter: RowFilter
  readonly selected: RowSet
  /** The selected rows that the page has. */
  readonly inPage: readonly ImportRow[]
}

export interface SelectionFacts {
  /** Some would be imported, so they can be left out. */
  readonly isIn: boolean
  /** Some were left out, so they can be taken in. */
  readonly isOut: boolean
  /** Of some the people are only guessed, so they can be confirmed. */
  readonly isOpen: boolean
}

/**
 * What can be done with the selected rows. Where the page has not all of them, whatever the rows under this
 * filter allow: a step that changes nothing does no harm.
 */
export const selectionFacts = ({ draft, filter, selected, inPage }: Selection): SelectionFacts => {
  if (inPage.length === selected.size)
    return {
      isIn: inPage.some(({ outcome }) => outcome !== 'skipped'),
      isOut: inPage.some(({ skipReason }) => skipReason === 'left-out'),
      isOpen: inPage.some(({ outcome, holderId }) => outcome === 'needs-a-look' && holderId),
    }
  const may = (outcome: keyof ImportDraft['counts']): boolean =>
    draft.counts[outcome] > 0 &&
    (filter === outcome || filter === 'all' || filter === 'not-about-child')
  return {
    isIn: may('new') || may('changed') || may('known') || may('needs-a-look'),
    isOut: may('skipped'),
    isOpen: may('needs-a-look'),
  }
}
