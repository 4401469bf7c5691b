import {
  accountIdSchema,
  accountSchema,
  breachIdSchema,
  dataClassIdSchema,
  holdingSchema,
  householdSchema,
  importBatchIdSchema,
  lineSchema,
  partialDateSchema,
  personSchema,
  regionSchema,
  requiredLineSchema,
  serviceIdSchema,
} from '../../contract/model.ts'
import { sourceSchema } from '../../contract/catalogue.ts'
import { z } from '../../contract/zod.ts'
import { fingerprintKinds, passwordStrengths } from '../../domain/model/fingerprint.ts'
import { asId, type IncidentId } from '../../domain/model/id.ts'
import { personRoles } from '../../domain/model/person.ts'
import { serviceKinds, serviceStatuses } from '../../domain/model/service.ts'
import { lockDelays } from '../../domain/model/settings.ts'
import {
  openExportFormat,
  openExportVersion,
  type OpenExport,
} from '../../domain/open-export/open-export.ts'

/** Far above what a family writes down; they bound the work a hostile file can make. */
const most = { people: 1000, services: 10_000, accounts: 200_000, said: 1_000_000 } as const

// Strict throughout: a field that is not known here would be lost without a word.

const strictRegion = regionSchema.strict()

const strictPerson = personSchema.extend({ region: strictRegion.optional() }).strict()

const sentence = z.string().min(1).max(600)

const link = z.url({ protocol: /^https$/ }).max(2000)

const serviceSchema = z.strictObject({
  id: serviceIdSchema,
  name: requiredLineSchema,
  formerNames: z.array(requiredLineSchema).max(100).readonly(),
  operator: requiredLineSchema.optional(),
  kind: z.enum(serviceKinds),
  domains: z.array(requiredLineSchema).max(100).readonly(),
  appIds: z.array(requiredLineSchema).max(100).readonly(),
  platform: z.boolean(),
  status: z.enum(serviceStatuses),
  statusSince: partialDateSchema.optional(),
  statusNote: sentence.optional(),
  ageRule: sentence.optional(),
  holds: z
    .array(
      z.strictObject({
        role: z.enum(personRoles),
        dataClass: dataClassIdSchema,
        basis: z.enum(['policy', 'regulator', 'breach-report', 'typical']),
        sources: z.array(requiredLineSchema).max(100).readonly(),
      }),
    )
    .max(1000)
    .readonly(),
  links: z.strictObject({
    privacy: link.optional(),
    deletion: link.optional(),
    breach: link.optional(),
  }),
  sources: z.array(sourceSchema.strict()).max(100).readonly(),
  own: z.literal(true),
})

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

const memberSchema = z.strictObject({
  accountId: accountIdSchema,
  question: lineSchema.optional(),
  strength: z.enum(passwordStrengths).optional(),
  firstSeen: partialDateSchema,
  lastSeen: partialDateSchema,
})

const groupSchema = z.strictObject({
  id: z.uuid(),
  kind: z.enum(fingerprintKinds),
  members: z.array(memberSchema).min(1).max(most.accounts).readonly(),
})

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
  actions: z
    .array(
      z.strictObject({
        key: z.string().min(1).max(200),
        state: z.enum(['to-do', 'done', 'not-for-us']),
        note: lineSchema.optional(),
        on: partialDateSchema,
      }),
    )
    .max(most.said)
    .readonly(),
})

/** What every version of the format has. */
export const openExportMark = z.object({
  format: z.literal(openExportFormat),
  version: z.number().int().min(1),
})

/** The whole document, as docs/open-export.md describes it. It checks each value, not how they fit together. */
export const openExportSchema = z.strictObject({
  format: z.literal(openExportFormat),
  version: z.literal(openExportVersion),
  exportedOn: partialDateSchema.refine((date) => date.length === 10, 'a whole day'),
  household: householdSchema.extend({ region: strictRegion }).strict(),
  people: z.array(strictPerson).min(1).max(most.people).readonly(),
  settings: z.strictObject({
    lockAfterMinutes: z.literal(lockDelays),
    secondProtectionAsked: z.boolean(),
  }),
  services: z.array(serviceSchema).max(most.services).readonly(),
  imports: z.array(importSchema).max(most.services).readonly(),
  accounts: z.array(accountSchema.strict()).max(most.accounts).readonly(),
  holdings: z
    .array(holdingSchema.extend({ basis: z.enum(['confirmed', 'told-by-service']) }).strict())
    .max(most.said)
    .readonly(),
  reuseGroups: z.array(groupSchema).max(most.said).readonly(),
  evidence: z.array(evidenceSchema).max(most.said).readonly(),
  incidents: z.array(incidentSchema).max(most.services).readonly(),
}) satisfies z.ZodType<OpenExport>
