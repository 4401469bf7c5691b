import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { format } from 'oxfmt'

/** What says how this project lays out its files. */
const config = resolve(import.meta.dirname, '../../.oxfmtrc.json')

/** A text as `npm run format` would lay it out in a file of that name. Fails where it cannot be parsed. */
export const laidOut = async (path: string, text: string): Promise<string> => {
  const { code, errors } = await format(path, text, JSON.parse(readFileSync(config, 'utf8')))
  if (errors.length > 0)
    throw new Error(`${path}: ${errors.map(({ message }) => message).join('; ')}`)
  return code
}
