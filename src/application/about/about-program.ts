import type { About } from '../../contract/system.ts'
import { databaseVersions } from '../../vault/sqlite/database-versions.ts'
import type { ProgramPorts } from '../program-ports.ts'

const engines = [
  ['electron', 'electron'],
  ['chromium', 'chrome'],
  ['node', 'node'],
] as const

/** Which program this is, what it runs on and what it knows, as it was shipped. */
export const aboutProgram = ({
  version,
  shipped,
}: Pick<ProgramPorts, 'version' | 'shipped'>): About => ({
  version,
  engine: engines.flatMap(([name, key]) => {
    const found = process.versions[key]
    return found === undefined ? [] : [{ name, version: found }]
  }),
  platform: `${process.platform} ${process.arch}`,
  database: databaseVersions(),
  catalogue: {
    day: shipped.version,
    services: shipped.services.length,
    breaches: shipped.breaches.length,
  },
})
