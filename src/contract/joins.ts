import { z } from './zod.ts'
import { carryingStates } from '../domain/joins/carried-facts.ts'
import { familyTies } from '../domain/joins/family-ties.ts'
import type { JoinMap } from '../domain/joins/join-map.ts'
import { partOwners, type JoinRule } from '../domain/joins/join-rule.ts'
import { joinStates } from '../domain/joins/person-joins.ts'
import { personRoles } from '../domain/model/person.ts'
import { base } from './errors.ts'
import { accountIdSchema, dataClassIdSchema, personIdSchema } from './model.ts'

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

const foundJoinSchema = z.object({
  ruleId: slug,
  personId: personIdSchema,
  weight: z.number().int(),
  /** `out`: every part is out. `may-be-out`: some only as a question. `possible`: some part is only held. */
  state: z.enum(joinStates),
  parts: z
    .array(
      z.object({
        partId: slug,
        state: z.enum(carryingStates),
        carriers: z
          .array(
            z.object({
              accountId: accountIdSchema,
              /** Whose fact it is. */
              personId: personIdSchema,
              dataClass: dataClassIdSchema,
              state: z.enum(carryingStates),
              /** How a relative's fact leads to the person. */
              tie: z.enum(familyTies).optional(),
            }),
          )
          .readonly(),
      }),
    )
    .readonly(),
  /** Accounts that carry every part by themselves. */
  wholeIn: z.array(accountIdSchema).readonly(),
})

const joinRefSchema = z.object({ personId: personIdSchema, ruleId: slug })

const breakStepSchema = z.object({
  accountIds: z.array(accountIdSchema).readonly(),
  breaks: z.array(joinRefSchema).readonly(),
})

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
  /** Accounts that a summary must not name (P10). */
  quiet: z.array(accountIdSchema).readonly(),
}) satisfies z.ZodType<JoinMap>

export const joins = {
  /** The rules with their words are in the playbook. */
  map: base.output(joinMapSchema),
}
