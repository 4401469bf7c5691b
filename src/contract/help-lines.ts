import { z } from './zod.ts'
import { helpLineKinds, type HelpLine } from '../domain/model/help-line.ts'
import { sourceSchema } from './catalogue.ts'
import { regionSchema } from './model.ts'

/** A line to call when home is not safe, as the playbook carries it. */
export const helpLineSchema = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,80}$/),
  kind: z.enum(helpLineKinds),
  region: regionSchema,
  name: z.string().min(1).max(120),
  number: z.string().regex(/^[0-9][0-9 -]{1,24}$/),
  text: z.string().min(1).max(600),
  trace: z.string().min(1).max(300).optional(),
  sources: z.array(sourceSchema).readonly(),
}) satisfies z.ZodType<HelpLine>
