import type { AccountColumn } from './account-filter.ts'

/** How the rows of an exposure matrix may be ordered. */
export const matrixSorts = ['worst', 'weight', 'title', 'since'] as const
export type MatrixSort = (typeof matrixSorts)[number]

/** Two forms of one content: a picture, and the same as text. */
export const pictureViews = ['picture', 'table'] as const
export type PictureView = (typeof pictureViews)[number]

export const paperSizes = ['a4', 'letter'] as const
export type PaperSize = (typeof paperSizes)[number]

/**
 * How screens were left: what is shown where, never which filter was on, so that nothing is missing from a screen
 * unseen. Kept in the vault and nowhere else.
 */
export interface Layout {
  readonly matrix?: { readonly sort: MatrixSort; readonly isCompact: boolean } | undefined
  readonly accounts?:
    | {
        readonly columns: readonly AccountColumn[]
        readonly sort: AccountColumn
        readonly isDescending: boolean
      }
    | undefined
  readonly reuse?: { readonly view: PictureView } | undefined
  readonly timeline?: { readonly view: PictureView } | undefined
  /** What is in the printer, where somebody has said so, and whether its letters are to be large. */
  readonly paper?: { readonly size?: PaperSize | undefined; readonly isLarge: boolean } | undefined
}
