import { z } from './zod.ts'
import { base } from './errors.ts'
import { householdSchema, newPersonSchema } from './model.ts'

/** Bounded, so that nobody makes the key derivation chew on megabytes. */
export const passphraseSchema = z.string().min(1).max(1000)

export const protectionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('keychain') }),
  z.object({ kind: z.literal('passphrase'), passphrase: passphraseSchema }),
])

/** What a vault or a backup is opened with. */
export const openerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('keychain') }),
  z.strictObject({ kind: z.literal('passphrase'), passphrase: passphraseSchema }),
  z.strictObject({ kind: z.literal('recovery-code'), code: z.string().min(1).max(200) }),
])

const integrityReportSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sound') }),
  /** SQLite's own lines, at most twenty; they name tables and pages, never content. */
  z.object({ kind: z.literal('damaged'), findings: z.array(z.string()).readonly() }),
])

export const vault = {
  /** First run. Creates nothing unless the state is `none`. */
  create: base
    .input(
      z.object({
        household: householdSchema,
        people: z.array(newPersonSchema).min(1).max(50).readonly(),
        protection: protectionSchema,
      }),
    )
    .output(z.void()),
  /** With the key from the keychain, a passphrase, or the recovery code as it was typed. */
  unlock: base.input(openerSchema).output(z.void()),
  lock: base.output(z.void()),
  /** Reads every page and every reference; changes nothing. */
  check: base.output(integrityReportSchema),
  /**
   * For a vault whose `vault.json` is damaged, gone or another’s: a copy of it that belongs to this
   * very database, from its last version or from a backup.
   */
  findKeyFile: base.output(
    z.object({ from: z.enum(['previous', 'backup']), madeAt: z.number() }).optional(),
  ),
  /** Puts that copy in its place and keeps what was there. `NOT_FOUND` where there is none. */
  putKeyFileBack: base.output(z.void()),
  /**
   * The whole vault goes, and with it, as asked, what lies beside it. `confirmation` is the household's
   * name as it is written; anything else is `NOT_ALLOWED`.
   */
  erase: base
    .input(
      z.object({
        confirmation: z.string().max(200),
        backups: z.boolean(),
        setAside: z.boolean(),
        keychainEntry: z.boolean(),
      }),
    )
    .output(z.void()),
  /** How guessable a passphrase is, 0 to 4 as zxcvbn counts; 3 is enough. Nothing is kept. */
  ratePassphrase: base.input(z.object({ passphrase: z.string().max(1000) })).output(
    z.object({
      score: z.number().int().min(0).max(4),
      enough: z.boolean(),
      /** zxcvbn's feedback keys, such as `topTen` or `sequences`; the interface translates them. */
      warning: z.string().optional(),
      suggestions: z.array(z.string()).readonly(),
    }),
  ),
}
