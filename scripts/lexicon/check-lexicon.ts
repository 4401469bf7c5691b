import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataClassSchema } from '../../src/contract/catalogue.ts'
import { z } from '../../src/contract/zod.ts'
import type { Lexicon } from '../../src/domain/notices/lexicon.ts'
import { compileLexicons } from './compile.ts'

const unknownClasses = (lexicon: Lexicon, known: ReadonlySet<string>): readonly string[] => {
  const used = [
    ...lexicon.classes.map(({ dataClass }) => dataClass),
    ...lexicon.wideTerms.flatMap(({ classes }) => classes),
    ...lexicon.storable,
  ]
  return used.filter((id) => !known.has(id)).map((id) => `"${id}" is no data class`)
}

/** The same phrase under two meanings: the first one would win, and nobody would see why. */
const twiceMeant = (
  groups: readonly (readonly [string, readonly string[]])[],
): readonly string[] => {
  const first = new Map<string, string>()
  return groups.flatMap(([name, terms]) =>
    terms.flatMap((term) => {
      const there = first.get(term)
      first.set(term, there ?? name)
      return there === undefined ? [] : [`"${term}" stands under ${there} and ${name}`]
    }),
  )
}

const problemsOf = (lexicon: Lexicon, known: ReadonlySet<string>): readonly string[] => [
  ...unknownClasses(lexicon, known),
  ...twiceMeant([
    ...lexicon.classes.map(
      ({ dataClass, terms, weakTerms }) => [dataClass, [...terms, ...weakTerms]] as const,
    ),
    ...lexicon.wideTerms.map(({ classes, terms }) => [classes.join('+'), terms] as const),
  ]),
  ...twiceMeant(Object.entries(lexicon.cues)),
  ...twiceMeant(Object.entries(lexicon.dates)),
  ...twiceMeant(Object.entries(lexicon.roles)),
  ...twiceMeant(Object.entries(lexicon.sections)),
]

/**
 * What is wrong with the lexicons under `root` (the resources folder): a data class that the catalogue does not
 * have, or a phrase with two meanings of one kind. One line each, with the language. Throws where a lexicon
 * does not fit its schema.
 */
export const checkLexicons = (root: string): readonly string[] => {
  const text = readFileSync(join(root, 'catalogue/data-classes.json'), 'utf8')
  const classes = z.array(dataClassSchema).parse(JSON.parse(text))
  const known = new Set<string>(classes.map(({ id }) => id))
  return Object.entries(compileLexicons(join(root, 'lexicon'))).flatMap(([language, lexicon]) =>
    problemsOf(lexicon, known).map((problem) => `lexicon/${language}: ${problem}`),
  )
}
