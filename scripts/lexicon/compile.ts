import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lexiconSchema } from '../../src/contract/lexicon.ts'
import type { Lexicon } from '../../src/domain/notices/lexicon.ts'

/**
 * Reads the lexicons under `folder` (`resources/lexicon`): each folder in it is a language by its ISO 639-1 code, its
 * files together make one lexicon. Throws on a file that is no JSON or a lexicon that does not fit the schema.
 */
export const compileLexicons = (folder: string): Readonly<Record<string, Lexicon>> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => /^[a-z]{2}$/.test(name))
      .toSorted()
      .map((language) => {
        const files = readdirSync(join(folder, language)).filter((name) => name.endsWith('.json'))
        const parts = files.map(
          (name) => JSON.parse(readFileSync(join(folder, language, name), 'utf8')) as object,
        )
        return [language, lexiconSchema.parse(Object.assign({ language }, ...parts))]
      }),
  )
