import { join } from 'node:path'
import { compileCatalogue } from '../scripts/catalogue/compile.ts'
import { compileLexicons } from '../scripts/lexicon/compile.ts'
import type { Catalogue } from '../src/domain/model/catalogue.ts'
import type { Lexicon } from '../src/domain/notices/lexicon.ts'

let shipped: Shipped | undefined

interface Shipped {
  readonly catalogue: Catalogue
  readonly lexicon: Lexicon
}

const compile = (): Shipped => {
  const resources = join(import.meta.dirname, '../resources')
  const lexicon = compileLexicons(join(resources, 'lexicon'))['en']
  if (!lexicon) throw new Error('The lexicon has no English')
  return { catalogue: compileCatalogue(resources).catalogue, lexicon }
}

/** The catalogue and the English rules for notices, as they are shipped; compiled once. */
export const shippedKnowledge = (): Shipped => (shipped ??= compile())
