import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Licences } from '../../contract/system.ts'
import { asStorageError } from '../../vault/errors.ts'

/** As `scripts/notices` writes it: a line, name and version, the licence's name, an empty line, its text. */
const entryStart = /^-{78}\n(?=\S+ \S+\n)/m

const entry = /^(?<name>\S+) (?<version>\S+)\n(?<licence>.*)\n\n(?<text>[^]*)$/

/** The packages in a text of notices; what comes before the first is left out. */
export const packagesIn = (notices: string): Licences['packages'] =>
  notices
    .split(entryStart)
    .slice(1)
    .flatMap((part) => {
      const { name, version, licence, text } = entry.exec(part)?.groups ?? {}
      if (!name || !version || licence === undefined || text === undefined) return []
      return [{ name, version, licence, text: text.trim() }]
    })

/** The program's own licence and those of what is in it, from `folder`. Fails with `StorageError`. */
export const readLicences = async (folder: string): Promise<Licences> => {
  const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8')
  try {
    const [own, notices] = await Promise.all([read('LICENSE'), read('THIRD_PARTY_NOTICES')])
    // A checkout on Windows may have changed the ends of lines.
    return { own: own.trim(), packages: packagesIn(notices.replaceAll('\r\n', '\n')) }
  } catch (error) {
    throw asStorageError(error)
  }
}
