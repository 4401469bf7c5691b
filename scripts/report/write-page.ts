import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { laidOut } from './laid-out.ts'
import { withoutPlaces } from './without-places.ts'

/**
 * Writes a generated page of the docs, laid out as `npm run format` would, without the places of this computer that an
 * error's stack has in it; the folder is made where it is missing.
 */
export const writePage = async (path: string, markdown: string): Promise<void> => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, await laidOut(path, withoutPlaces(markdown)))
}
