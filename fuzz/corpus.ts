import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const corpus = join(import.meta.dirname, 'corpus')

/** Where inputs are put that broke something, until it is mended. */
export const toMend = 'to-mend'

/** An input that is kept, and how it fares. */
export interface Kept {
  readonly name: string
  /** As an `Outcome` calls it; `to-mend` where nothing but that it breaks nothing is asked. */
  readonly as: string
  readonly input: Uint8Array
}

/** What is kept for a target: `corpus/<target>/<outcome>/<what it is>.input`. */
export const keptFor = (target: string): readonly Kept[] => {
  const folder = join(corpus, target)
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((as) =>
    readdirSync(join(folder, as)).map((file) => ({
      as,
      name: `${as}/${file}`,
      input: readFileSync(join(folder, as, file)),
    })),
  )
}

/** Adds an input to what is kept; gives its path in the repository. */
export const keep = (target: string, as: string, name: string, input: Uint8Array): string => {
  const folder = join(corpus, target, as)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.input`), input)
  return `fuzz/corpus/${target}/${as}/${name}.input`
}
