import { z } from './zod.ts'
import {
  breachFacts,
  breachKinds,
  certainties,
  hibpFlags,
  storageForms,
  type Breach,
} from '../domain/model/breach.ts'
import type { Catalogue } from '../domain/model/catalogue.ts'
import { dataClassGroups, permanences, type DataClass } from '../domain/model/data-class.ts'
import { personRoles } from '../domain/model/person.ts'
import {
  deletionDifficulties,
  serviceFacts,
  serviceKinds,
  serviceStatuses,
  type Service,
} from '../domain/model/service.ts'
import { origins } from '../domain/model/source.ts'
import { breachIdSchema, dataClassIdSchema, partialDateSchema, serviceIdSchema } from './model.ts'

const sentence = z.string().min(1).max(600)
const https = z.url({ protocol: /^https$/ })
const sourceIds = z.array(z.string()).readonly()

/** Sources may be old pages without https; they are shown as text and never opened by the page. */
export const sourceSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }).optional(),
  checked: partialDateSchema,
})

export const dataClassSchema = z.object({
  id: dataClassIdSchema,
  name: z.string().min(1),
  group: z.enum(dataClassGroups),
  permanence: z.enum(permanences),
  weight: z.number().int().min(1).max(5),
  credential: z.boolean(),
  lets: sentence,
  hibpNames: z.array(z.string()).readonly(),
}) satisfies z.ZodType<DataClass>

export const serviceSchema = z.object({
  id: serviceIdSchema,
  name: z.string().min(1),
  formerNames: z.array(z.string()).readonly(),
  operator: z.string().optional(),
  kind: z.enum(serviceKinds),
  domains: z.array(z.string()).readonly(),
  appIds: z.array(z.string()).readonly(),
  platform: z.boolean(),
  usedBy: z.array(z.enum(serviceKinds)).readonly(),
  status: z.enum(serviceStatuses),
  statusSince: partialDateSchema.optional(),
  statusNote: sentence.optional(),
  ageRule: sentence.optional(),
  deletion: z.enum(deletionDifficulties).optional(),
  holds: z
    .array(
      z.object({
        role: z.enum(personRoles),
        dataClass: dataClassIdSchema,
        basis: z.enum(['policy', 'regulator', 'breach-report', 'typical', 'own']),
        sources: sourceIds,
      }),
    )
    .readonly(),
  links: z.object({
    privacy: https.optional(),
    deletion: https.optional(),
    export: https.optional(),
    breach: https.optional(),
  }),
  sources: z.array(sourceSchema).readonly(),
  factSources: z.partialRecord(z.enum(serviceFacts), sourceIds),
  origin: z.enum(origins),
  overriddenOn: partialDateSchema.optional(),
}) satisfies z.ZodType<Service>

const statementSchema = z.object({
  date: partialDateSchema.optional(),
  text: sentence,
  sources: sourceIds,
})

export const breachSchema = z.object({
  id: breachIdSchema,
  name: z.string().min(1),
  kind: z.enum(breachKinds),
  services: z
    .array(z.object({ serviceId: serviceIdSchema, as: z.enum(['service', 'platform']) }))
    .readonly(),
  access: z.object({ from: partialDateSchema.optional(), to: partialDateSchema.optional() }),
  copied: partialDateSchema.optional(),
  discovered: partialDateSchema.optional(),
  disclosed: partialDateSchema.optional(),
  verified: z.boolean(),
  summary: sentence,
  classes: z
    .array(
      z.object({
        dataClass: dataClassIdSchema,
        role: z.enum(personRoles),
        certainty: z.enum(certainties),
        serviceIds: z.array(serviceIdSchema).readonly().optional(),
        storedAs: z.enum(storageForms).optional(),
        note: sentence.optional(),
        sources: sourceIds,
      }),
    )
    .readonly(),
  notTaken: z
    .array(z.object({ dataClass: dataClassIdSchema, text: sentence, sources: sourceIds }))
    .readonly(),
  counts: z
    .array(
      z.object({
        of: z.string().min(1),
        value: z.number().int().min(0),
        label: z.enum(['confirmed-by-company', 'claimed', 'counted-by-hibp', 'regulator']),
        sources: sourceIds,
      }),
    )
    .readonly(),
  timeline: z.array(statementSchema).readonly(),
  contested: z.array(statementSchema).readonly(),
  hibp: z
    .object({
      name: z.string(),
      added: partialDateSchema.optional(),
      modified: partialDateSchema.optional(),
      flags: z.array(z.enum(hibpFlags)).readonly(),
      breachDate: partialDateSchema.optional(),
      accounts: z.number().int().min(0).optional(),
      classes: z.array(dataClassIdSchema).readonly().optional(),
      otherClasses: z.array(z.string()).readonly().optional(),
      description: z.string().optional(),
    })
    .optional(),
  hibpDiffers: z
    .array(
      z.discriminatedUnion('about', [
        z.object({ about: z.literal('date'), ours: z.string(), theirs: z.string() }),
        z.object({
          about: z.enum(['classes-more', 'classes-fewer']),
          classes: z.array(dataClassIdSchema).readonly(),
        }),
        z.object({ about: z.literal('verified'), ours: z.boolean(), theirs: z.boolean() }),
      ]),
    )
    .readonly()
    .optional(),
  sources: z.array(sourceSchema).readonly(),
  factSources: z.partialRecord(z.enum(breachFacts), sourceIds),
  origin: z.enum(origins),
  addedToOn: partialDateSchema.optional(),
}) satisfies z.ZodType<Breach>

export const typicalHoldingsSchema = z.partialRecord(
  z.enum(serviceKinds),
  z.record(z.enum(personRoles), z.array(dataClassIdSchema).readonly()),
)

export const catalogueSchema = z.object({
  version: z.string(),
  services: z.array(serviceSchema).readonly(),
  breaches: z.array(breachSchema).readonly(),
  dataClasses: z.array(dataClassSchema).readonly(),
  typicalHoldings: typicalHoldingsSchema,
}) satisfies z.ZodType<Catalogue>

/** An entry as a file for the project: what a folder of `resources/catalogue` holds, and under which name. */
export const catalogueFileSchema = z.object({ fileName: z.string(), text: z.string() })
