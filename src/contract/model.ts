import { z } from './zod.ts'
import {
  accountKinds,
  accountStatuses,
  twoFactorStates,
  type Account,
} from '../domain/model/account.ts'
import type { DataClassId } from '../domain/model/data-class.ts'
import { fidelities, holdingBases, type Holding } from '../domain/model/holding.ts'
import {
  asId,
  type AccountId,
  type BreachId,
  type ImportBatchId,
  type LetterId,
  type PersonId,
  type ServiceId,
} from '../domain/model/id.ts'
import { isPartialDate, type PartialDate } from '../domain/model/partial-date.ts'
import { personRoles, type Household, type Person } from '../domain/model/person.ts'
import { regionCodes, type Region } from '../domain/model/region.ts'
import { reuseKinds, type FallsWith } from '../domain/model/reuse.ts'
import { reasonCodes, verdictLevels, type Verdict } from '../domain/model/verdict.ts'

const uuid = z.uuid()
const slug = z.string().regex(/^(?:own:|hibp:)?[a-z0-9][a-z0-9-]{0,80}$/)

export const personIdSchema = uuid.transform((text): PersonId => asId(text))
export const accountIdSchema = uuid.transform((text): AccountId => asId(text))
export const importBatchIdSchema = uuid.transform((text): ImportBatchId => asId(text))
export const letterIdSchema = uuid.transform((text): LetterId => asId(text))
export const serviceIdSchema = slug.transform((text): ServiceId => asId(text))
export const breachIdSchema = slug.transform((text): BreachId => asId(text))
export const dataClassIdSchema = slug.transform((text): DataClassId => asId(text))

/** One line of text as a person types it: trimmed, no control characters. */
export const lineSchema = z
  .string()
  .trim()
  .max(200)
  .refine((text) => !/\p{Cc}/u.test(text), 'control characters')
export const requiredLineSchema = lineSchema.refine((text) => text.length > 0, 'empty')

/** A sentence or a few, as a person types them. */
export const sentenceSchema = z.string().trim().min(1).max(600)

/** Text of several lines: a note of an account, as an export or the family wrote it. */
export const notesSchema = z.string().max(10_000)

export const partialDateSchema = z.custom<PartialDate>(
  (value) => typeof value === 'string' && isPartialDate(value),
)

export const regionSchema = z.object({
  code: z.enum(regionCodes),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
}) satisfies z.ZodType<Region>

export const householdSchema = z.object({
  name: requiredLineSchema,
  region: regionSchema,
  sharedComputer: z.boolean(),
}) satisfies z.ZodType<Household>

export const newPersonSchema = z.object({
  role: z.enum(personRoles),
  name: requiredLineSchema,
  birthDate: partialDateSchema.optional(),
  region: regionSchema.optional(),
})

export const personSchema = newPersonSchema.extend({
  id: personIdSchema,
}) satisfies z.ZodType<Person>

const originSchema = z
  .string()
  .max(300)
  .regex(/^[a-z][a-z0-9+.-]*:\/\/[^/\s?#@]+$/)

export const newAccountSchema = z.object({
  kind: z.enum(accountKinds),
  serviceId: serviceIdSchema.optional(),
  title: requiredLineSchema,
  holderId: personIdSchema,
  subjectIds: z.array(personIdSchema).min(1).max(50).readonly(),
  origins: z.array(originSchema).max(50).readonly(),
  userName: lineSchema.optional(),
  email: lineSchema.optional(),
  opened: partialDateSchema.optional(),
  existedBy: partialDateSchema.optional(),
  deleted: partialDateSchema.optional(),
  erasureConfirmed: z.boolean(),
  passwordChanged: partialDateSchema.optional(),
  status: z.enum(accountStatuses),
  twoFactor: z.enum(twoFactorStates),
  platformIds: z.array(serviceIdSchema).max(20).readonly(),
  theirs: z.boolean(),
  /** Given back by `accounts.read` alone. An update without notes leaves them; an empty text removes them. */
  notes: notesSchema.optional(),
})

export const accountSchema = newAccountSchema.extend({
  id: accountIdSchema,
  importBatchId: importBatchIdSchema.optional(),
}) satisfies z.ZodType<Account>

export const holdingSchema = z.object({
  accountId: accountIdSchema,
  subjectId: personIdSchema,
  dataClass: dataClassIdSchema,
  fidelity: z.enum(fidelities),
  basis: z.enum(holdingBases),
}) satisfies z.ZodType<Holding>

export const reasonSchema = z.object({
  code: z.enum(reasonCodes),
  params: z.record(z.string(), z.string()),
})

export const verdictSchema = z.object({
  level: z.enum(verdictLevels),
  reasons: z.array(reasonSchema).min(1).readonly(),
}) satisfies z.ZodType<Verdict>

export const fallsWithSchema = z.object({
  kind: z.enum(reuseKinds),
  accountId: accountIdSchema,
  sharedWith: z.array(accountIdSchema).readonly(),
  assumedInForce: z.boolean(),
  settledByChange: z.boolean(),
}) satisfies z.ZodType<FallsWith>
