import type { TalkChoice } from '../domain/talks/talk-for.ts'
import type { TalkSheet } from '../domain/model/talk-sheet.ts'
import { sourceSchema } from './catalogue.ts'
import { base } from './errors.ts'
import { breachIdSchema, dataClassIdSchema, personIdSchema } from './model.ts'
import { z } from './zod.ts'

const sentence = z.string().min(1).max(600)
const slug = z.string().regex(/^[a-z0-9-]+$/)

const partSchema = z.object({
  anyClass: z.array(dataClassIdSchema).min(1).readonly().optional(),
  lines: z.array(sentence).min(1).readonly(),
})

/** A talk sheet as a file in `resources/playbook/talks` writes it. */
export const talkSheetSchema = z.object({
  id: slug,
  minAge: z.int().min(0).max(17),
  maxAge: z.int().min(0).max(17),
  title: sentence,
  prepare: z.array(sentence).min(1).readonly(),
  say: z.array(partSchema).min(1).readonly(),
  ask: z.array(sentence).min(1).readonly(),
  ifUsed: z.array(partSchema).min(1).readonly(),
  watch: z.array(partSchema).min(1).readonly(),
  trusted: sentence,
  avoid: z.array(sentence).min(1).readonly(),
  sources: z.array(sourceSchema).min(1).readonly(),
}) satisfies z.ZodType<TalkSheet>

const indexes = z.array(z.int().min(0)).readonly()

export const talkChoiceSchema = z.object({
  talkId: z.string(),
  say: indexes,
  ifUsed: indexes,
  watch: indexes,
}) satisfies z.ZodType<TalkChoice>

export const talks = {
  /**
   * How to talk with one child about one breach. The words are in the playbook; `params` fill them in. No sheet for a
   * guardian, for whoever the breach does not reach, and for whoever has turned 18. `NOT_FOUND` without such a breach
   * or person.
   */
  forPerson: base.input(z.object({ breachId: breachIdSchema, personId: personIdSchema })).output(
    z.object({
      /** Youngest first; more than one where the age is not known to the day. */
      talks: z.array(talkChoiceSchema).readonly(),
      params: z.object({ person: z.string(), service: z.string() }),
      /** Of the playbook's help lines, those for children where the person lives. */
      helpLineIds: z.array(z.string()).readonly(),
    }),
  ),
}
