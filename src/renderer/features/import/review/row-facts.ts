import type { ImportRow } from '../import-types.ts'

/**
 * Sites and apps as a person reads them: `roblox.com` for `https://www.roblox.com`, the package name for
 * an app; each once.
 */
export const sitesOf = (origins: readonly string[]): readonly string[] => [
  ...new Set(
    origins.map((origin) => origin.replace(/^[a-z0-9+.-]+:\/\//i, '').replace(/^www\./i, '')),
  ),
]

/** The first site or app of a row. Undefined where the file gives no address. */
export const siteOf = (row: Pick<ImportRow, 'origins'>): string | undefined =>
  sitesOf(row.origins)[0]

/** What is used to log in: user name and e-mail address, whichever there are. */
export const loginOf = (row: Pick<ImportRow, 'userName' | 'email'>): string | undefined =>
  [row.userName, row.email].filter((text) => text !== undefined).join(' · ') || undefined

/** The file itself rules the row out; nobody can take it in. */
export const isSkippedByItself = (row: Pick<ImportRow, 'skipReason'>): boolean =>
  row.skipReason !== undefined && row.skipReason !== 'left-out'

/** Why nobody could tell whose the account is. Undefined for a row that needs no look. */
export const lookReason = (
  row: Pick<ImportRow, 'outcome' | 'holderId'>,
): 'holder' | 'child' | undefined =>
  row.outcome === 'needs-a-look' ? (row.holderId === undefined ? 'holder' : 'child') : undefined
