import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { withoutPlaces } from './without-places.ts'

/**
 * Writes a generated page of the docs, laid out as `npm run format` would, without the places of this computer that an
 * error's stack has in it; the folder is made where it is missing.
 */
export const writePage = async (path: string, markdown: string): Promise<void> => {
  const options = await resolveConfig(path)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, await format(withoutPlaces(markdown), { ...options, parser: 'markdown' }))
}
