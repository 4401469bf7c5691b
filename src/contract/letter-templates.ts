import type { Authority } from '../domain/letters/authority.ts'
import {
  letterKinds,
  letterRegimes,
  type LetterTemplate,
} from '../domain/letters/letter-template.ts'
import { sourceSchema } from './catalogue.ts'
import { dataClassIdSchema, regionSchema } from './model.ts'
import { z } from './zod.ts'

const sentence = z.string().min(1).max(1000)
const id = z.string().regex(/^[a-z0-9-]+$/)

/** A letter as a file in `resources/playbook/letters` writes it. */
export const letterTemplateSchema = z.object({
  id,
  kind: z.enum(letterKinds),
  regime: z.enum(letterRegimes),
  minAge: z.int().optional(),
  maxAge: z.int().optional(),
  subject: sentence,
  paragraphs: z
    .array(
      z.object({
        text: sentence,
        anyClass: z.array(dataClassIdSchema).min(1).readonly().optional(),
        items: z.array(sentence).min(1).readonly().optional(),
      }),
    )
    .min(1)
    .readonly(),
  deadline: z
    .object({
      months: z.int().positive().optional(),
      days: z.int().positive().optional(),
      rule: z.enum(['eu-1182-71', 'uk-corresponding-date', 'calendar-days']),
    })
    .optional(),
  proof: z.array(sentence).readonly(),
  sources: z.array(sourceSchema).min(1).readonly(),
}) satisfies z.ZodType<LetterTemplate>

/** An authority as a file in `resources/playbook/authorities` writes it. */
export const authoritySchema = z.object({
  id,
  region: regionSchema,
  name: sentence,
  shortName: sentence.optional(),
  url: z.url({ protocol: /^https$/ }),
  postal: sentence.optional(),
  sources: z.array(sourceSchema).min(1).readonly(),
}) satisfies z.ZodType<Authority>
