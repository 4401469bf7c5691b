import { z } from './zod.ts'
import { carryingStates } from '../domain/joins/carried-facts.ts'
import { familyTies } from '../domain/joins/family-ties.ts'
import type { JoinMap } from '../domain/joins/join-map.ts'
import { partOwners, type JoinRule } from '../domain/model/join-rule.ts'
import { joinStates } from '../domain/joins/person-joins.ts'
import { personRoles } from '../domain/model/person.ts'
import { base } from './errors.ts'
import { accountIdSchema, dataClassIdSchema, personIdSchema, serviceIdSchema } from './model.ts'

const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,80}$/)
const sentence = z.string().min(1).max(600)

export const joinRuleSchema = z.object({
  id: slug,
  role: z.enum(personRoles).optional(),
  parts: z
    .array(
      z.object({
        id: slug,
        of: z.enum(partOwners),
        anyOf: z.array(dataClassIdSchema).min(1).readonly(),
      }),
    )
    .min(2)
    .readonly(),
  weight: z.number().int().min(1).max(5),
  lets: sentence,
  reason: sentence,
}) satisfies z.ZodType<JoinRule>

/** The first of some accounts, and how many more there are. */
const accountSample = {
  accountIds: z.array(accountIdSchema).readonly(),
  more: z.number().int(),
}

const joinRefSchema = z.object({ personId: personIdSchema, ruleId: slug })

const foundJoinSchema = joinRefSchema.extend({
  weight: z.number().int(),
  /** `out`: every part is out. `may-be-out`: some only as a question. `possible`: some part is only held. */
  state: z.enum(joinStates),
  /** `accounts`: how many carry it. */
  parts: z
    .array(z.object({ partId: slug, state: z.enum(carryingStates), accounts: z.number().int() }))
    .readonly(),
  /** Some of its accounts, each with all that it carries of the join. */
  carriers: z
    .array(
      z.object({
        accountId: accountIdSchema,
        parts: z
          .array(
            z.object({
              partId: slug,
              dataClass: dataClassIdSchema,
              state: z.enum(carryingStates),
              /** A relative whose fact it is, and how it leads to the person. */
              from: z.object({ personId: personIdSchema, tie: z.enum(familyTies) }).optional(),
            }),
          )
          .readonly(),
      }),
    )
    .readonly(),
  /** How many accounts carry every part by themselves. */
  whole: z.number().int(),
})

const breakStepSchema = z.object({ ...accountSample, breaks: z.array(joinRefSchema).readonly() })

const breakPlanSchema = z.object({
  single: breakStepSchema.optional(),
  steps: z.array(breakStepSchema).readonly(),
  deletions: z.number().int(),
  /** False where the search was cut short: then no set smaller than `atLeast` breaks as many. */
  exact: z.boolean(),
  atLeast: z.number().int(),
  remains: z
    .array(joinRefSchema.extend({ why: z.enum(['out', 'may-be-out', 'needed']) }))
    .readonly(),
})

export const joinMapSchema = z.object({
  people: z
    .array(
      z.object({
        personId: personIdSchema,
        joins: z.array(foundJoinSchema).readonly(),
        plan: breakPlanSchema,
        /** Accounts marked *theirs*: counted and nothing else (P10). */
        theirs: z.number().int(),
      }),
    )
    .readonly(),
  plan: breakPlanSchema,
  /** Every account that stands above; a summary must not name the quiet ones (P10). */
  accounts: z
    .array(
      z.object({
        accountId: accountIdSchema,
        title: z.string(),
        serviceId: serviceIdSchema.optional(),
        isQuiet: z.boolean(),
        isNeeded: z.boolean(),
      }),
    )
    .readonly(),
}) satisfies z.ZodType<JoinMap>

/** More ticks than this make no trial that anybody could follow. */
export const triedMost = 500

export const joins = {
  /** The rules with their words are in the playbook. */
  map: base.output(joinMapSchema),
  /** Which joins would break if everything in these accounts were erased with proof. Changes nothing. */
  tryDeletion: base
    .input(z.object({ accountIds: z.array(accountIdSchema).min(1).max(triedMost).readonly() }))
    .output(z.object({ breaks: z.array(joinRefSchema).readonly() })),
}
