import type { Authority } from '../domain/model/authority.ts'
import {
  deadlineRules,
  letterConditions,
  letterKinds,
  letterRegimes,
  type LetterTemplate,
} from '../domain/model/letter-template.ts'
import { serviceKinds } from '../domain/model/service.ts'
import { sourceSchema } from './catalogue.ts'
import { dataClassIdSchema, regionSchema } from './model.ts'
import { z } from './zod.ts'

const sentence = z.string().min(1).max(1000)
const id = z.string().regex(/^[a-z0-9-]+$/)

export const letterDeadlineSchema = z.object({
  months: z.int().positive().optional(),
  days: z.int().positive().optional(),
  extensionMonths: z.int().positive().optional(),
  rule: z.enum(deadlineRules),
  ofReceipt: z.boolean().optional(),
})

/** A letter as a file in `resources/playbook/letters` writes it. */
export const letterTemplateSchema = z.object({
  id,
  kind: z.enum(letterKinds),
  regime: z.enum(letterRegimes),
  minAge: z.int().optional(),
  maxAge: z.int().optional(),
  serviceKinds: z.array(z.enum(serviceKinds)).min(1).readonly().optional(),
  subject: sentence,
  paragraphs: z
    .array(
      z.object({
        text: sentence,
        when: z.array(z.enum(letterConditions)).min(1).readonly().optional(),
        anyClass: z.array(dataClassIdSchema).min(1).readonly().optional(),
        continues: z.boolean().optional(),
        items: z.array(sentence).min(1).readonly().optional(),
      }),
    )
    .min(1)
    .readonly(),
  deadline: letterDeadlineSchema.optional(),
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
  note: sentence.optional(),
  sources: z.array(sourceSchema).min(1).readonly(),
}) satisfies z.ZodType<Authority>
