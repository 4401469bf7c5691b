import type { StorageForm } from '../model/breach.ts'
import type { DataClassId } from '../model/data-class.ts'
import type { CueKind, Lexicon, RoleWord } from './lexicon.ts'
import type { Span } from './notice-reading.ts'
import { compilePhrases, findPhrases, type Hit } from './phrases.ts'
import { segmentsOf, type Segment } from './segments.ts'
import { tokensOf, type Token } from './tokens.ts'

/** What a few words name: a data class, or several at once (`wide`). */
export interface ClassWords {
  readonly classes: readonly DataClassId[]
  readonly strength: 'sure' | 'weak' | 'wide'
}

/** A segment with all that the lexicon finds in it, each list in the order of the text. */
export interface ReadSegment extends Segment {
  readonly cues: readonly Hit<CueKind>[]
  readonly classes: readonly Hit<ClassWords>[]
  readonly roles: readonly Hit<RoleWord>[]
  readonly storage: readonly Hit<StorageForm>[]
  readonly hasDataNoun: boolean
}

/** A notice cut into segments, with what the lexicon finds in each. */
export interface AnnotatedText {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly segments: readonly ReadSegment[]
}

/** Pairs of a record of lists: each phrase with its key. */
export const phrasesByKey = <Key extends string>(
  record: Readonly<Record<Key, readonly string[]>>,
): readonly (readonly [string, Key])[] =>
  (Object.keys(record) as Key[]).flatMap((key) => record[key].map((term) => [term, key] as const))

const classPhrases = (lexicon: Lexicon): readonly (readonly [string, ClassWords])[] => [
  ...lexicon.classes.flatMap(({ dataClass, terms, weakTerms }) => [
    ...terms.map((term) => [term, { classes: [dataClass], strength: 'sure' }] as const),
    ...weakTerms.map((term) => [term, { classes: [dataClass], strength: 'weak' }] as const),
  ]),
  ...lexicon.wideTerms.flatMap(({ classes, terms }) =>
    terms.map((term) => [term, { classes, strength: 'wide' }] as const),
  ),
]

/** The stretch of text of tokens `start` up to `end`. */
export const spanOf = (tokens: readonly Token[], start: number, end: number): Span => ({
  from: tokens[start]?.from ?? 0,
  to: tokens[end - 1]?.to ?? 0,
})

const isFree = (hit: Hit<unknown>, taken: readonly Hit<unknown>[]): boolean =>
  taken.every(({ start, end }) => end <= hit.start || hit.end <= start)

/** "Phone no." denies nothing. */
const isNumberSign = (cue: Hit<CueKind>, named: readonly Hit<ClassWords>[]): boolean =>
  cue.value === 'no' && named.some(({ start, end }) => start < cue.start && cue.end === end)

/** Cuts and annotates a text. Linear in its length, for a given lexicon. */
export const annotate = (text: string, lexicon: Lexicon): AnnotatedText => {
  const cues = compilePhrases(phrasesByKey(lexicon.cues))
  const classes = compilePhrases(classPhrases(lexicon))
  const roles = compilePhrases(phrasesByKey(lexicon.roles))
  const storage = compilePhrases(phrasesByKey(lexicon.storage))
  const dataNouns = compilePhrases(lexicon.dataNouns.map((term) => [term, true] as const))
  const tokens = tokensOf(text)
  const titles = compilePhrases(phrasesByKey(lexicon.sections))
  const segments = segmentsOf(
    text,
    tokens,
    new Set(lexicon.abbreviations),
    (start, end) => findPhrases(titles, tokens, start, end).length > 0,
  )
  return {
    text,
    tokens,
    segments: segments.map((segment) => {
      const { start, end } = segment
      const stored = findPhrases(storage, tokens, start, end)
      const named = findPhrases(classes, tokens, start, end)
      return {
        ...segment,
        // "Not encrypted" says how, not whether.
        cues: findPhrases(cues, tokens, start, end).filter(
          (hit) => isFree(hit, stored) && !isNumberSign(hit, named),
        ),
        classes: named,
        roles: findPhrases(roles, tokens, start, end),
        storage: stored,
        hasDataNoun: findPhrases(dataNouns, tokens, start, end).length > 0,
      }
    }),
  }
}
