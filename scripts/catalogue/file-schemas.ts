import { z } from 'zod'
import { breachSchema, serviceSchema, sourceSchema } from '../../src/contract/catalogue.ts'

/** In a file, every source can be opened: only a family may be its own source. */
const fileSourceSchema = sourceSchema.required({ url: true })

/** A service as a file in `resources/catalogue/services` writes it; what only a household adds is missing. */
export const serviceFileSchema = serviceSchema
  .omit({ origin: true, overriddenOn: true })
  .extend({ sources: z.array(fileSourceSchema).readonly() })

/** A breach as a file in `resources/catalogue/breaches` writes it. */
export const breachFileSchema = breachSchema
  .omit({ origin: true, addedToOn: true, hibpDiffers: true })
  .extend({ sources: z.array(fileSourceSchema).readonly() })
