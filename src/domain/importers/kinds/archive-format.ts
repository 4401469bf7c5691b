import type { Unreadable } from '../file-problem.ts'
import type { LeftOut } from '../imported-item.ts'

/** What to do with one file inside an archive. */
export type ArchivePart =
  /** Read it like a file of its own; with `formatId` as that format only. */
  | { readonly name: string; readonly use: 'read'; readonly formatId?: string | undefined }
  /** Count it (or, with `rows`, its rows or, in JSON, what its lists hold) as something that is no account. */
  | {
      readonly name: string
      readonly use: 'count'
      readonly what: LeftOut
      readonly rows?: boolean
    }

/** How one product packs its export into a ZIP archive. */
export interface ArchiveFormat {
  readonly id: string
  /** Looks at the names inside, directories left out. */
  readonly recognises: (names: readonly string[]) => boolean
  /**
   * What each file is; names that are not listed are ignored (icons, signatures). Or why nothing can be read:
   * `encrypted`.
   */
  readonly parts: (names: readonly string[]) => readonly ArchivePart[] | Unreadable
}
