/** True where a file is, by its name, the database of KeePass or a relative: not written for an import alone. */
export const isKeePassDatabase = (fileName: string): boolean => /\.kdbx$/i.test(fileName)
