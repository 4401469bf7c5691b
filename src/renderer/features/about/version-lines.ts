import type { About } from '../../../contract/system.ts'

/** One version by what it is of. */
export interface VersionLine {
  readonly of: 'kinventory' | 'electron' | 'chromium' | 'node' | 'sqlite' | 'cipher'
  readonly version: string
}

/** What the program is made of, from the outside in. */
export const versionLines = (about: About): readonly VersionLine[] => [
  { of: 'kinventory', version: about.version },
  ...about.engine.map(({ name, version }) => ({ of: name, version })),
  { of: 'sqlite', version: about.database.sqlite },
  { of: 'cipher', version: about.database.cipher },
]
