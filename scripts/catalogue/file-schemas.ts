import { z } from 'zod'
import { breachSchema, serviceSchema, sourceSchema } from '../../src/contract/catalogue.ts'
import { asId, type Id } from '../../src/domain/model/id.ts'

/** The ids of shipped entries have no prefix: `own:` and `hibp:` belong to a household. */
const shippedId = <Kind extends string>() =>
  z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,80}$/)
    .transform((text): Id<Kind> => asId(text))

/** In a file, every source can be opened: only a family may be its own source. */
const fileSourceSchema = sourceSchema.required({ url: true })

const heldSchema = serviceSchema.shape.holds.unwrap().element

/** What a family itself says a service holds has no place in a file. */
const fileHeldSchema = heldSchema.extend({ basis: heldSchema.shape.basis.exclude(['own']) })

/** A service as a file in `resources/catalogue/services` writes it; what only a household adds is missing. */
export const serviceFileSchema = serviceSchema.omit({ origin: true, overriddenOn: true }).extend({
  id: shippedId<'service'>(),
  holds: z.array(fileHeldSchema).readonly(),
  sources: z.array(fileSourceSchema).readonly(),
})

/** A breach as a file in `resources/catalogue/breaches` writes it. */
export const breachFileSchema = breachSchema
  .omit({ origin: true, addedToOn: true, hibpDiffers: true })
  .extend({ id: shippedId<'breach'>(), sources: z.array(fileSourceSchema).readonly() })
