import { z } from './zod.ts'
import { personRoles } from '../domain/model/person.ts'
import { serviceKinds, serviceStatuses } from '../domain/model/service.ts'
import { base } from './errors.ts'
import { catalogueFileSchema, catalogueSchema, serviceSchema } from './catalogue.ts'
import { playbookSchema } from './playbook.ts'
import {
  accountIdSchema,
  dataClassIdSchema,
  lineSchema,
  partialDateSchema,
  requiredLineSchema,
  sentenceSchema,
  serviceIdSchema,
} from './model.ts'

const ownServiceInput = z.object({
  name: requiredLineSchema,
  kind: z.enum(serviceKinds),
  /** Web addresses or host names; kept as registrable domains. */
  domains: z.array(requiredLineSchema).max(20).readonly(),
})

/** What the family says of a service of the catalogue; fields that are not given follow the catalogue. */
export const overrideInput = z.object({
  serviceId: serviceIdSchema,
  why: lineSchema.optional(),
  kind: z.enum(serviceKinds).optional(),
  status: z.enum(serviceStatuses).optional(),
  statusSince: partialDateSchema.optional(),
  ageRule: sentenceSchema.optional(),
  domains: z.array(requiredLineSchema).max(20).readonly(),
  holds: z
    .array(z.object({ role: z.enum(personRoles), dataClass: dataClassIdSchema, held: z.boolean() }))
    .max(300)
    .readonly(),
})

export const services = {
  /**
   * What this household knows: the shipped catalogue with the loaded breach list and what the family says. It
   * changes only through calls of `services`, `breaches` and `network` that say so, and when another vault opens.
   */
  catalogue: base.output(z.object({ catalogue: catalogueSchema, playbook: playbookSchema })),
  add: base.input(ownServiceInput).output(serviceSchema),
  update: base.input(ownServiceInput.extend({ id: serviceIdSchema })).output(z.void()),
  /** `NOT_ALLOWED` (`service-in-use`) while an account or a breach of the family names it. */
  remove: base.input(z.object({ id: serviceIdSchema })).output(z.void()),
  /** Replaces what was said before. `NOT_FOUND` for a service of the family's own. */
  override: base.input(overrideInput).output(z.void()),
  /** What the family says of it, as it was written; absent where nothing. */
  readOverride: base
    .input(z.object({ serviceId: serviceIdSchema }))
    .output(overrideInput.extend({ saidOn: partialDateSchema }).optional()),
  clearOverride: base.input(z.object({ serviceId: serviceIdSchema })).output(z.void()),
  /** The services an account may belong to, the best first, and what each rests on. */
  matches: base
    .input(
      z.object({
        origins: z.array(z.string().max(2000)).max(50).readonly(),
        title: z.string().max(400),
      }),
    )
    .output(
      z
        .array(
          z.object({
            serviceId: serviceIdSchema,
            basis: z.enum(['learned', 'domain', 'app-id', 'name']),
            on: z.string(),
          }),
        )
        .readonly(),
    ),
  /**
   * Says for good which service the addresses of an account belong to; `null`: to none of the catalogue's. Other
   * accounts and later imports follow, where nobody has said otherwise.
   */
  teach: base
    .input(z.object({ accountId: accountIdSchema, serviceId: serviceIdSchema.nullable() }))
    .output(z.void()),
  /** An entry as a file of the catalogue, to give to the project. Nothing about the family is in it. */
  exportEntry: base.input(z.object({ serviceId: serviceIdSchema })).output(catalogueFileSchema),
}
