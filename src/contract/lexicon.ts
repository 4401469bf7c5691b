import { cueKinds, dateCues, kindCues, roleWords, sectionKinds } from '../domain/notices/lexicon.ts'
import { storageForms } from '../domain/model/breach.ts'
import { dataClassIdSchema } from './model.ts'
import { z } from './zod.ts'

/** A phrase: words, `a|b`, `a?`, and `*` for a gap; the first word is never optional. */
const phrase = z.string().regex(/^[\p{L}\p{N}'|]+(?: (?:[\p{L}\p{N}'|]+\??|\*))*$/u)
const phrases = z.array(phrase)
const word = z.string().regex(/^\S[^A-Z]*$/)
const number = z.number().int().positive()

/** The rules by which a notice is read, of one language: what the built `lexicon.json` has under its code. */
export const lexiconSchema = z.object({
  language: z.string().regex(/^[a-z]{2}$/),
  abbreviations: z.array(word),
  classes: z.array(z.object({ dataClass: dataClassIdSchema, terms: phrases, weakTerms: phrases })),
  wideTerms: z.array(z.object({ classes: z.array(dataClassIdSchema), terms: phrases })),
  storable: z.array(dataClassIdSchema),
  storage: z.record(z.enum(storageForms), phrases),
  roles: z.record(z.enum(roleWords), phrases),
  roleJoiners: z.array(word),
  ownerLinks: z.array(word),
  parentAddressed: phrases,
  cues: z.record(z.enum(cueKinds), phrases),
  sections: z.record(z.enum(sectionKinds), phrases),
  answers: z.object({
    yes: z.array(word),
    no: z.array(word),
    maybe: z.array(word),
    safe: z.array(word),
  }),
  dataNouns: phrases,
  dates: z.record(z.enum(dateCues), phrases),
  dateTurns: z.array(word),
  counts: z.object({
    breaks: z.array(word),
    nouns: phrases,
    affected: phrases,
    base: phrases,
    hedge: phrases,
    further: phrases,
    numbers: z.record(z.string(), number),
    scales: z.record(z.string(), number),
  }),
  kinds: z.record(z.enum(kindCues), phrases),
  phishing: z.array(z.object({ weight: number, terms: phrases })),
  names: z.object({
    organisations: z.array(word),
    ordinary: z.array(word),
    bystanders: phrases,
    press: z.array(word),
    starters: z.array(word),
    before: phrases,
    after: phrases,
    appositions: phrases,
  }),
})

/** `lexicon.json`: a lexicon per language. */
export const lexiconsSchema = z.record(z.string(), lexiconSchema)
