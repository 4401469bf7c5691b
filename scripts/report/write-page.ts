import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { format, resolveConfig } from 'prettier'

/** Writes a generated page of the docs, laid out as `npm run format` would; the folder is made where it is missing. */
export const writePage = async (path: string, markdown: string): Promise<void> => {
  const options = await resolveConfig(path)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, await format(markdown, { ...options, parser: 'markdown' }))
}
