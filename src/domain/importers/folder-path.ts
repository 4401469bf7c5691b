/**
 * One hint of several places (folder, tags, vault), in their order: `Family / School`. Blank ones and
 * repetitions are left out; `undefined` where none is left.
 */
export const joinFolders = (places: readonly (string | undefined)[]): string | undefined => {
  const filled = places.map((place) => place?.trim() ?? '').filter((place) => place !== '')
  return filled.length === 0 ? undefined : [...new Set(filled)].join(' / ')
}

/** A path as one hint: `Family\\School` with the separator `\\` becomes `Family / School`. */
export const folderPath = (path: string | undefined, separator: string): string | undefined =>
  joinFolders((path ?? '').split(separator))
