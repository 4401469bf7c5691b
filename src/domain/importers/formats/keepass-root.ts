/** What the first group is called where nobody named it: it says nothing of whose the entries are. */
const plainRoots: ReadonlySet<string> = new Set([
  'root',
  'wurzel',
  'racine',
  'general',
  'database',
  'datenbank',
  'new database',
  'newdatabase',
  'passwords',
  'passwörter',
])

/** True for the name of a first group that KeePass or its relatives gave it by themselves. */
export const isPlainRoot = (name: string): boolean => plainRoots.has(name.trim().toLowerCase())
