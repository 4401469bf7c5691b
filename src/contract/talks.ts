import type { TalkSheet } from '../domain/talks/talk-sheet.ts'
import { sourceSchema } from './catalogue.ts'
import { dataClassIdSchema } from './model.ts'
import { z } from './zod.ts'

const sentence = z.string().min(1).max(600)

const partSchema = z.object({
  anyClass: z.array(dataClassIdSchema).min(1).readonly().optional(),
  lines: z.array(sentence).min(1).readonly(),
})

/** A talk sheet as a file in `resources/playbook/talks` writes it. */
export const talkSheetSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  minAge: z.int().min(0).max(17),
  maxAge: z.int().min(0).max(17),
  title: sentence,
  prepare: z.array(sentence).readonly(),
  say: z.array(partSchema).min(1).readonly(),
  ask: z.array(sentence).readonly(),
  ifUsed: z.array(partSchema).min(1).readonly(),
  trusted: sentence,
  avoid: z.array(sentence).readonly(),
  sources: z.array(sourceSchema).min(1).readonly(),
}) satisfies z.ZodType<TalkSheet>
