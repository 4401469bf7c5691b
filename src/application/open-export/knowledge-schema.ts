import { breachSchema, serviceSchema, sourceSchema } from '../../contract/catalogue.ts'
import {
  breachIdSchema,
  dataClassIdSchema,
  lineSchema,
  partialDateSchema,
  requiredLineSchema,
  serviceIdSchema,
} from '../../contract/model.ts'
import { z } from '../../contract/zod.ts'
import type { Breach } from '../../domain/model/breach.ts'
import type { BreachAddition, LearnedMatch, ServiceOverride } from '../../domain/model/knowledge.ts'
import { personRoles } from '../../domain/model/person.ts'
import { serviceFacts, serviceKinds, type Service } from '../../domain/model/service.ts'

// Strict throughout, as everything in the export.

const { shape: service } = serviceSchema
const { shape: breach } = breachSchema

const few = 100
const many = 1000

const sentence = z.string().min(1).max(600)

const link = z
  .url({ protocol: /^https$/ })
  .max(2000)
  .optional()

const source = sourceSchema.strict()

const sourceIds = z.array(requiredLineSchema).max(few).readonly()

const lines = z.array(requiredLineSchema).max(few).readonly()

const role = z.enum(personRoles)

/** What version 1 has of a service, too. */
const serviceFields = {
  id: service.id,
  name: requiredLineSchema,
  formerNames: lines,
  operator: requiredLineSchema.optional(),
  kind: service.kind,
  domains: lines,
  appIds: lines,
  platform: service.platform,
  status: service.status,
  statusSince: service.statusSince,
  statusNote: service.statusNote,
  ageRule: service.ageRule,
  holds: z
    .array(
      z.strictObject({
        role,
        dataClass: dataClassIdSchema,
        basis: z.enum(['policy', 'regulator', 'breach-report', 'typical']),
        sources: sourceIds,
      }),
    )
    .max(many)
    .readonly(),
  sources: z.array(source).max(few).readonly(),
}

const linkFields = { privacy: link, deletion: link, breach: link }

/** A service as version 1 wrote it. */
export const ownServiceSchema1 = z.strictObject({
  ...serviceFields,
  links: z.strictObject(linkFields),
  own: z.literal(true),
})

/** A service of the family's own. */
export const ownServiceSchema = z.strictObject({
  ...serviceFields,
  usedBy: z.array(z.enum(serviceKinds)).max(few).readonly(),
  deletion: service.deletion,
  links: z.strictObject({ ...linkFields, export: link }),
  factSources: z.partialRecord(z.enum(serviceFacts), sourceIds),
  origin: z.literal('own'),
}) satisfies z.ZodType<Service>

const access = z.strictObject(breach.access.shape)

const classes = z
  .array(
    z.strictObject({
      dataClass: dataClassIdSchema,
      role,
      certainty: breach.classes.unwrap().element.shape.certainty,
      serviceIds: z.array(serviceIdSchema).max(few).readonly().optional(),
      storedAs: breach.classes.unwrap().element.shape.storedAs,
      note: sentence.optional(),
      sources: sourceIds,
    }),
  )
  .max(many)
  .readonly()

const notTaken = z
  .array(z.strictObject({ dataClass: dataClassIdSchema, text: sentence, sources: sourceIds }))
  .max(few)
  .readonly()

const counts = z
  .array(
    z.strictObject({
      of: requiredLineSchema,
      value: z.number().int().min(0),
      label: breach.counts.unwrap().element.shape.label,
      sources: sourceIds,
    }),
  )
  .max(few)
  .readonly()

const statements = z
  .array(z.strictObject({ date: partialDateSchema.optional(), text: sentence, sources: sourceIds }))
  .max(few)
  .readonly()

/** A breach of the family's own. */
export const ownBreachSchema = z.strictObject({
  id: breachIdSchema,
  name: requiredLineSchema,
  kind: breach.kind,
  services: z
    .array(z.strictObject({ serviceId: serviceIdSchema, as: z.enum(['service', 'platform']) }))
    .max(few)
    .readonly(),
  access,
  copied: breach.copied,
  discovered: breach.discovered,
  disclosed: breach.disclosed,
  verified: breach.verified,
  summary: sentence,
  classes,
  notTaken,
  counts,
  timeline: statements,
  contested: statements,
  hibp: breach.hibp.unwrap().strict().optional(),
  sources: z.array(source).max(few).readonly(),
  factSources: breach.factSources,
  origin: z.literal('own'),
}) satisfies z.ZodType<Breach>

/** What the family says about a service of the catalogue. */
export const overrideSchema = z.strictObject({
  serviceId: serviceIdSchema,
  saidOn: partialDateSchema,
  why: lineSchema.optional(),
  kind: service.kind.optional(),
  status: service.status.optional(),
  statusSince: service.statusSince,
  ageRule: service.ageRule,
  domains: lines,
  holds: z
    .array(z.strictObject({ role, dataClass: dataClassIdSchema, held: z.boolean() }))
    .max(many)
    .readonly(),
}) satisfies z.ZodType<ServiceOverride>

/** Facts the family added to a breach that is known. */
export const additionSchema = z.strictObject({
  id: requiredLineSchema,
  breachId: breachIdSchema,
  addedOn: partialDateSchema,
  access,
  discovered: breach.discovered,
  disclosed: breach.disclosed,
  classes,
  notTaken,
  counts,
  contested: statements,
  source,
}) satisfies z.ZodType<BreachAddition>

/** Longer than a line: a host has up to 253 letters. */
const key = z
  .string()
  .min(1)
  .max(300)
  .refine((text) => !/\p{Cc}/u.test(text), 'control characters')

/** Which service an address belongs to, as the guardian has said. */
export const learnedSchema = z.strictObject({
  key,
  kind: z.enum(['host', 'app-id']),
  serviceId: serviceIdSchema.optional(),
  saidOn: partialDateSchema,
}) satisfies z.ZodType<LearnedMatch>
