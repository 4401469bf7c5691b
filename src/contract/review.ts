import { z } from './zod.ts'
import { reviewChoices, reviewSubjects } from '../domain/review/review-question.ts'
import { verdictLevels } from '../domain/model/verdict.ts'
import { base } from './errors.ts'
import {
  accountIdSchema,
  accountSchema,
  breachIdSchema,
  dataClassIdSchema,
  partialDateSchema,
  personIdSchema,
  requiredLineSchema,
  serviceIdSchema,
} from './model.ts'

/** An account, a person where it is about one, the breach, the subject, and what of it. */
const keySchema = z.string().max(400)

const standingsSchema = z
  .array(
    z.object({
      personId: personIdSchema,
      level: z.enum(verdictLevels),
      exposed: z.int(),
      asked: z.int(),
      steps: z.int(),
    }),
  )
  .readonly()

const answerSchema = z.object({
  choice: z.enum(reviewChoices),
  on: partialDateSchema.optional(),
})

const candidateSchema = z.object({
  key: keySchema,
  about: z.enum(reviewSubjects),
  breachId: breachIdSchema,
  accountId: accountIdSchema,
  subjectId: personIdSchema.optional(),
  dataClass: dataClassIdSchema.optional(),
  serviceId: serviceIdSchema.optional(),
  from: partialDateSchema.optional(),
  end: partialDateSchema.optional(),
})

const shownAccountSchema = accountSchema.omit({ notes: true })

const answerInput = z
  .object({
    breachId: breachIdSchema,
    key: keySchema,
    /** `words`: with `after-end`, the reason that is kept with the ruling. */
    answer: answerSchema.extend({ words: requiredLineSchema.optional() }),
  })
  .refine(({ answer }) => answer.choice !== 'on' || answer.on !== undefined, 'a date')
  .refine(({ answer }) => answer.choice !== 'after-end' || answer.words !== undefined, 'a reason')

/** One question at a time about a breach, where something that would move a verdict is not known. */
export const review = {
  /**
   * The most useful question that is not in `skipped`, with what each answer would mean. None is about an account
   * marked *theirs* (P10).
   */
  questions: base
    .input(z.object({ breachId: breachIdSchema, skipped: z.array(keySchema).max(5000).readonly() }))
    .output(
      z.object({
        standings: standingsSchema,
        question: candidateSchema
          .extend({
            account: shownAccountSchema,
            /** `standings` is absent where the meaning hangs on the date. */
            answers: z
              .array(answerSchema.extend({ standings: standingsSchema.optional() }))
              .readonly(),
          })
          .optional(),
        /** At most so many, this one included. */
        left: z.int(),
        skipped: z.int(),
        /** Accounts of which somebody is to be asked whether they use a platform. */
        toAsk: z.array(candidateSchema.extend({ account: shownAccountSchema })).readonly(),
      }),
    ),
  /** The questions about a platform that are open or to be asked, each with its account, working order. */
  platforms: base.input(z.object({ breachId: breachIdSchema })).output(
    z
      .array(
        candidateSchema.extend({
          account: shownAccountSchema,
          isToAsk: z.boolean(),
        }),
      )
      .readonly(),
  ),
  /** The breaches of which that is not said yet of every account, with how many are open and to be asked. */
  maybeReached: base.output(
    z.array(z.object({ breachId: breachIdSchema, open: z.int(), toAsk: z.int() })).readonly(),
  ),
  /** What an answer would mean; nothing is written. */
  tryAnswer: base
    .input(answerInput)
    .output(z.object({ before: standingsSchema, now: standingsSchema })),
  /**
   * Writes an answer down where it belongs: on the account, as evidence, as a holding, or as a question laid to rest.
   * `NOT_FOUND` for a question that is not open (any more); `NOT_ALLOWED` where the account would contradict itself.
   */
  answer: base
    .input(answerInput)
    .output(z.object({ editId: z.string(), before: standingsSchema, now: standingsSchema })),
}
