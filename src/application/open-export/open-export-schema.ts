import {
  accountIdSchema,
  accountSchema,
  breachIdSchema,
  dataClassIdSchema,
  holdingSchema,
  householdSchema,
  importBatchIdSchema,
  letterIdSchema,
  lineSchema,
  partialDateSchema,
  personIdSchema,
  personSchema,
  regionSchema,
  requiredLineSchema,
  serviceIdSchema,
} from '../../contract/model.ts'
import { savedFilterSchema } from '../../contract/saved-filters.ts'
import { z } from '../../contract/zod.ts'
import { letterWays, type Letter } from '../../domain/letters/letter.ts'
import { type AddressLookup, lookupStates } from '../../domain/model/address-lookup.ts'
import { actionStates, incidentOrigins } from '../../domain/model/checklist.ts'
import {
  fingerprintKinds,
  leakOutcomes,
  passwordStrengths,
} from '../../domain/model/fingerprint.ts'
import { asId, type IncidentId } from '../../domain/model/id.ts'
import {
  outgoingOutcomes,
  outgoingPurposes,
  type OutgoingRecord,
} from '../../domain/model/outgoing.ts'
import { lockDelays } from '../../domain/model/settings.ts'
import { verdictLevels } from '../../domain/model/verdict.ts'
import type { OpenExport1 } from '../../domain/open-export/from-version-1.ts'
import {
  openExportFormat,
  openExportVersion,
  type OpenExport,
} from '../../domain/open-export/open-export.ts'
import {
  additionSchema,
  learnedSchema,
  overrideSchema,
  ownBreachSchema,
  ownServiceSchema,
  ownServiceSchema1,
} from './knowledge-schema.ts'

/** Far above what a family writes down; they bound the work a hostile file can make. */
const most = { people: 1000, services: 10_000, accounts: 200_000, said: 1_000_000 } as const

// Strict throughout: a field that is not known here would be lost without a word.

const strictRegion = regionSchema.strict()

const strictPerson = personSchema.extend({ region: strictRegion.optional() }).strict()

const importSchema = z.strictObject({
  id: importBatchIdSchema,
  fileName: requiredLineSchema,
  formatId: z.string().min(1).max(40),
  importedOn: partialDateSchema,
  added: z.number().int().min(0),
  changed: z.number().int().min(0),
  exportDeletedOn: partialDateSchema.optional(),
  undoneOn: partialDateSchema.optional(),
})

const memberFields = {
  accountId: accountIdSchema,
  question: lineSchema.optional(),
  strength: z.enum(passwordStrengths).optional(),
  firstSeen: partialDateSchema,
  lastSeen: partialDateSchema,
}

const leakSchema = z.strictObject({ outcome: z.enum(leakOutcomes), on: partialDateSchema })

const groupsOf = <Member extends z.ZodType>(member: Member) =>
  z
    .array(
      z.strictObject({
        id: z.uuid(),
        kind: z.enum(fingerprintKinds),
        members: z.array(member).min(1).max(most.accounts).readonly(),
      }),
    )
    .max(most.said)
    .readonly()

const evidenceSchema = z.strictObject({
  breachId: breachIdSchema,
  accountId: accountIdSchema,
  noticeArrived: partialDateSchema.optional(),
  ruledOut: z.strictObject({ on: partialDateSchema, reason: requiredLineSchema }).optional(),
  search: z
    .strictObject({ on: partialDateSchema, outcome: z.enum(['found', 'not-found', 'failed']) })
    .optional(),
})

const incidentSchema = z.strictObject({
  id: z.uuid().transform((text): IncidentId => asId(text)),
  breachId: breachIdSchema,
  openedOn: partialDateSchema,
  // Of before there were any, as the two below.
  origin: z.enum(incidentOrigins).default('catalogue'),
  closedOn: partialDateSchema.optional(),
  actions: z
    .array(
      z.strictObject({
        key: z.string().min(1).max(200),
        state: z.enum(actionStates),
        note: lineSchema.optional(),
        on: partialDateSchema,
        byId: personIdSchema.optional(),
        responsibleId: personIdSchema.optional(),
        dueOn: partialDateSchema.optional(),
        basis: z
          .strictObject({
            causes: z.array(dataClassIdSchema).max(most.people).readonly(),
            level: z.enum(verdictLevels),
            end: partialDateSchema.optional(),
          })
          .optional(),
      }),
    )
    .max(most.said)
    .readonly(),
})

const letterSchema = z.strictObject({
  id: letterIdSchema,
  templateId: requiredLineSchema,
  serviceId: serviceIdSchema,
  authorityId: requiredLineSchema.optional(),
  breachId: breachIdSchema.optional(),
  senderId: personIdSchema,
  subjectIds: z.array(personIdSchema).min(1).max(most.people).readonly(),
  writtenOn: partialDateSchema,
  sentOn: partialDateSchema.optional(),
  sentBy: z.enum(letterWays).optional(),
  receivedOn: partialDateSchema.optional(),
  dueOn: partialDateSchema.optional(),
  answeredOn: partialDateSchema.optional(),
  note: lineSchema.optional(),
  afterId: letterIdSchema.optional(),
}) satisfies z.ZodType<Letter>

const lookupSchema = z.strictObject({
  address: z
    .string()
    .min(1)
    .max(400)
    .refine((text) => text === text.toLowerCase(), 'upper case'),
  state: z.enum(lookupStates),
  askedOn: partialDateSchema.optional(),
  breachNames: z.array(requiredLineSchema).max(most.people).readonly(),
  childrenKnow: z.boolean(),
}) satisfies z.ZodType<AddressLookup>

const count = z.number().int().min(0)

const sentSchema = z.strictObject({
  id: requiredLineSchema,
  at: count,
  purpose: z.enum(outgoingPurposes),
  host: requiredLineSchema,
  requests: count,
  about: z.string().min(1).max(400).optional(),
  passwords: count.optional(),
  outcome: z.enum(outgoingOutcomes),
}) satisfies z.ZodType<OutgoingRecord>

/** What every version of the format has. */
export const openExportMark = z.object({
  format: z.literal(openExportFormat),
  version: z.number().int().min(1),
})

const settingsFields = {
  lockAfterMinutes: z.literal(lockDelays),
  secondProtectionAsked: z.boolean(),
  // Files of before it know nothing of it.
  stepNotifications: z.boolean().default(false),
}

/** What every version has, in the same form. */
const fields = {
  format: z.literal(openExportFormat),
  exportedOn: partialDateSchema.refine((date) => date.length === 10, 'a whole day'),
  household: householdSchema.extend({ region: strictRegion }).strict(),
  people: z.array(strictPerson).min(1).max(most.people).readonly(),
  imports: z.array(importSchema).max(most.services).readonly(),
  accounts: z.array(accountSchema.strict()).max(most.accounts).readonly(),
  holdings: z
    .array(holdingSchema.extend({ basis: z.enum(['confirmed', 'told-by-service']) }).strict())
    .max(most.said)
    .readonly(),
  evidence: z.array(evidenceSchema).max(most.said).readonly(),
  incidents: z.array(incidentSchema).max(most.services).readonly(),
}

/** The whole document as version 1 had it. */
export const openExportSchema1 = z.strictObject({
  ...fields,
  version: z.literal(1),
  settings: z.strictObject(settingsFields),
  services: z.array(ownServiceSchema1).max(most.services).readonly(),
  reuseGroups: groupsOf(z.strictObject(memberFields)),
}) satisfies z.ZodType<OpenExport1>

/** The whole document, as docs/open-export.md describes it. It checks each value, not how they fit together. */
export const openExportSchema = z.strictObject({
  ...fields,
  version: z.literal(openExportVersion),
  settings: z.strictObject({ ...settingsFields, networkAllowed: z.boolean() }),
  services: z.array(ownServiceSchema).max(most.services).readonly(),
  ownBreaches: z.array(ownBreachSchema).max(most.services).readonly(),
  overrides: z.array(overrideSchema).max(most.services).readonly(),
  additions: z.array(additionSchema).max(most.services).readonly(),
  learned: z.array(learnedSchema).max(most.accounts).readonly(),
  reuseGroups: groupsOf(z.strictObject({ ...memberFields, leak: leakSchema.optional() })),
  lookups: z.array(lookupSchema).max(most.accounts).readonly(),
  sent: z.array(sentSchema).max(most.said).readonly(),
  savedFilters: z.array(savedFilterSchema).max(most.services).readonly().optional(),
  letters: z.array(letterSchema).max(most.services).readonly().optional(),
}) satisfies z.ZodType<OpenExport>
