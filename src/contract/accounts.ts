import { z } from './zod.ts'
import { fingerprintKinds, leakOutcomes } from '../domain/model/fingerprint.ts'
import { reuseKinds } from '../domain/model/reuse.ts'
import type { AccountChange } from '../domain/model/account-change.ts'
import { accountStatuses, twoFactorStates } from '../domain/model/account.ts'
import { editSchema } from './edits.ts'
import { base } from './errors.ts'
import {
  accountIdSchema,
  accountSchema,
  breachIdSchema,
  holdingSchema,
  newAccountSchema,
  partialDateSchema,
  personIdSchema,
  serviceIdSchema,
  verdictSchema,
} from './model.ts'

const reuseSchema = z.object({
  kind: z.enum(reuseKinds),
  /** The other accounts of the group. */
  accountIds: z.array(accountIdSchema).readonly(),
})

/** More than any family has; a bound for what one call may ask. */
const mostAtOnce = 20_000

const changedDate = partialDateSchema.nullable().optional()

const changeSchema = z
  .strictObject({
    status: z.enum(accountStatuses).optional(),
    opened: changedDate,
    deleted: changedDate,
    erasureConfirmed: z.boolean().optional(),
    twoFactor: z.enum(twoFactorStates).optional(),
    passwordChanged: changedDate,
    serviceId: serviceIdSchema.nullable().optional(),
    holderId: personIdSchema.optional(),
    subjectIds: z.array(personIdSchema).min(1).max(50).readonly().optional(),
    theirs: z.boolean().optional(),
  })
  .refine((change) => Object.values(change).some((value) => value !== undefined), {
    message: 'nothing to change',
  }) satisfies z.ZodType<AccountChange>

export const accounts = {
  /** Those that are *theirs* stand in it without a title or anything known of them: to be counted and led to (P10). */
  list: base.output(z.array(accountSchema.extend({ title: z.string() })).readonly()),
  /**
   * The accounts with all words of a text, the best first; none that is *theirs* (P10). Nothing in it is an
   * operator.
   */
  find: base
    .input(z.object({ text: z.string().max(20_000) }))
    .output(z.array(accountIdSchema).readonly()),
  /** Which accounts share a password or a security answer: equality and nothing else (P2). */
  sharedSecrets: base.output(
    z
      .array(
        z.object({
          kind: z.enum(fingerprintKinds),
          accountIds: z.array(accountIdSchema).readonly(),
        }),
      )
      .readonly(),
  ),
  /** Which accounts are in breaches, or may be, and of which something held is only assumed; none that is *theirs*. */
  marks: base.output(
    z.object({
      breached: z
        .array(z.object({ accountId: accountIdSchema, breaches: z.number().int() }))
        .readonly(),
      unconfirmed: z.array(accountIdSchema).readonly(),
    }),
  ),
  read: base.input(z.object({ id: accountIdSchema })).output(
    z.object({
      account: accountSchema,
      /** How its service was recognised where nobody has named it. */
      recognised: z
        .object({ basis: z.enum(['learned', 'domain', 'app-id']), on: z.string() })
        .optional(),
      /** Whether its password stood in Pwned Passwords when it was imported. */
      leak: z.object({ outcome: z.enum(leakOutcomes), on: partialDateSchema }).optional(),
      /** What somebody said, and after it what the catalogue assumes. */
      holdings: z.array(holdingSchema).readonly(),
      reuse: z.array(reuseSchema).readonly(),
      breaches: z.array(z.object({ breachId: breachIdSchema, verdict: verdictSchema })).readonly(),
    }),
  ),
  add: base.input(newAccountSchema).output(accountSchema),
  update: base.input(accountSchema).output(z.void()),
  /** Sets the same on many accounts, all of them or none; `edits.undo` takes it back. */
  change: base
    .input(
      z.object({
        ids: z.array(accountIdSchema).min(1).max(mostAtOnce).readonly(),
        change: changeSchema,
      }),
    )
    .output(editSchema),
  remove: base.input(z.object({ id: accountIdSchema })).output(z.void()),
  /** Erases many, all of them or none, and gives how many. There is no way back. */
  removeAll: base
    .input(z.object({ ids: z.array(accountIdSchema).min(1).max(mostAtOnce).readonly() }))
    .output(z.number().int()),
  /** Replaces all that somebody said about what one account holds. `assumed` entries are not stored. */
  setHoldings: base
    .input(
      z.object({
        accountId: accountIdSchema,
        holdings: z.array(holdingSchema).max(2000).readonly(),
      }),
    )
    .output(z.void()),
}
