import { z } from './zod.ts'
import { base } from './errors.ts'
import { householdSchema, newPersonSchema } from './model.ts'

const passphraseSchema = z.string().min(1).max(1000)

export const protectionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('keychain') }),
  z.object({ kind: z.literal('passphrase'), passphrase: passphraseSchema }),
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
  /** With the passphrase, or without one through the keychain. */
  unlock: base.input(z.strictObject({ passphrase: passphraseSchema.optional() })).output(z.void()),
  lock: base.output(z.void()),
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
