import { z } from './zod.ts'
import { twoFactorStates } from '../domain/model/account.ts'
import { leakOutcomes, passwordStrengths } from '../domain/model/fingerprint.ts'
import { reuseKinds } from '../domain/model/reuse.ts'
import { verdictLevels } from '../domain/model/verdict.ts'
import { memberReasons, memberStates } from '../domain/reuse/fix-order.ts'
import { groupReasons, groupUrgencies } from '../domain/reuse/group-urgency.ts'
import type { ReuseMap } from '../domain/reuse/mapped-reuse.ts'
import { base } from './errors.ts'
import {
  accountIdSchema,
  breachIdSchema,
  partialDateSchema,
  personIdSchema,
  serviceIdSchema,
} from './model.ts'

const count = z.number().int()
const limit = z.number().int().min(1).max(100_000)
/** A place in `accounts`: an account stands there once, however many groups it is in. */
const place = z.number().int()

const mappedAccountSchema = z.object({
  accountId: accountIdSchema,
  title: z.string(),
  serviceId: serviceIdSchema.optional(),
  holderId: personIdSchema,
  subjectIds: z.array(personIdSchema).readonly(),
  twoFactor: z.enum(twoFactorStates),
  level: z.enum(verdictLevels).optional(),
  /** The first few; `breaches` counts them all. */
  breachIds: z.array(breachIdSchema).readonly(),
  breaches: count,
  /** Places in `groups`: also of groups whose sent members it is not among. */
  groups: z.array(count).readonly(),
})

const mappedGroupSchema = z.object({
  /** Says nothing of what is shared, and another group may have it after the next edit. */
  id: z.string(),
  kind: z.enum(reuseKinds),
  /** The address or user name; never anything of a secret (P2). */
  text: z.string().optional(),
  strength: z.enum(passwordStrengths).optional(),
  leak: z.object({ outcome: z.enum(leakOutcomes), on: partialDateSchema }).optional(),
  people: z.array(personIdSchema).readonly(),
  urgency: z.enum(groupUrgencies),
  reasons: z.array(z.enum(groupReasons)).readonly(),
  /** In the order to fix them. */
  members: z
    .array(
      z.object({
        account: place,
        state: z.enum(memberStates),
        reasons: z.array(z.enum(memberReasons)).readonly(),
      }),
    )
    .readonly(),
  /** Of those left out, the ones in use; only of a secret. */
  moreInUse: z.array(accountIdSchema).readonly(),
  states: z.record(z.enum(memberStates), count),
  breached: count,
  /** The worst few; `lossCount` counts them all. */
  losses: z
    .array(
      z.object({
        breachId: breachIdSchema,
        level: z.enum(verdictLevels),
        assumedInForce: z.boolean(),
        /** The worst few; `placeCount` counts them all. */
        places: z.array(z.object({ account: place, isMember: z.boolean() })).readonly(),
        placeCount: count,
      }),
    )
    .readonly(),
  lossCount: count,
})

export const reuseMapSchema = z.object({
  groups: z.array(mappedGroupSchema).readonly(),
  moreGroups: count,
  accounts: z.array(mappedAccountSchema).readonly(),
  /** Passwords and answers of several accounts that one at least uses: all, those that are out, those that may be. */
  secrets: count,
  out: count,
  maybeOut: count,
  toFix: count,
  /** Nothing was ever read of their passwords, so nothing can be said (P6). */
  notCompared: count,
  /** Accounts marked *theirs*: counted and nothing else (P10). */
  theirs: count,
}) satisfies z.ZodType<ReuseMap>

export const reuse = {
  /** What is shared today, in the order to fix it: the first groups, and of each the first members. */
  map: base.input(z.object({ groups: limit, members: limit })).output(reuseMapSchema),
}
