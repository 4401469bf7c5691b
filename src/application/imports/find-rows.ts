import type { RowOutcome } from '../../domain/importers/plan-import.ts'
import type { DraftRow, RowFacts } from './draft-row.ts'

/** Which rows of a draft are meant; what is absent is no condition. */
export interface RowWish {
  readonly outcome?: RowOutcome | undefined
  readonly notAboutChild?: boolean | undefined
  /** Part of a title, a login, a folder or an address; without regard to case and accents. */
  readonly search?: string | undefined
  /** Meant whatever becomes of them, as long as they have what is searched for. */
  readonly also?: readonly number[] | undefined
}

const comparable = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** What each row is searched in: worked out when somebody first searches, and gone with the draft. */
const searchedTexts = new WeakMap<RowFacts, string>()

const searchedText = (facts: RowFacts): string => {
  const there = searchedTexts.get(facts)
  if (there !== undefined) return there
  const { title, userName = '', email = '', folder = '', origins } = facts
  const text = comparable([title, userName, email, folder, ...origins].join('\n'))
  searchedTexts.set(facts, text)
  return text
}

/** The indexes of the rows that are meant, in the order of the file. */
export const findRows = (
  rows: readonly DraftRow[],
  { outcome, notAboutChild, search = '', also = [] }: RowWish,
): readonly number[] => {
  const text = comparable(search).trim()
  const besides = new Set(also)
  const isMeant = (row: DraftRow, index: number): boolean =>
    besides.has(index) ||
    ((outcome === undefined || row.decision.outcome === outcome) &&
      (notAboutChild === undefined || row.notAboutChild === notAboutChild))
  return rows.flatMap((row, index) =>
    isMeant(row, index) && (text === '' || searchedText(row.facts).includes(text)) ? [index] : [],
  )
}
