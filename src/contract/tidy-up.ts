import { z } from './zod.ts'
import { dormantCodes, lifeSigns, tidyUpQueues } from '../domain/tidy-up/tidy-up-queue.ts'
import { editSchema } from './edits.ts'
import { base } from './errors.ts'
import { askedClassSchema } from './holdings.ts'
import { accountIdSchema, accountSchema, partialDateSchema, personIdSchema } from './model.ts'

export const tidyUpQueueSchema = z.enum(tidyUpQueues)

/** One or two identifiers. */
const keySchema = z.string().regex(/^[0-9a-f-]{36}(?: [0-9a-f-]{36})?$/)

const listedAccountSchema = accountSchema.omit({ notes: true })

const itemBase = z.object({
  key: keySchema,
  isBreached: z.boolean(),
  account: listedAccountSchema,
})

const itemSchema = z.discriminatedUnion('queue', [
  itemBase.extend({
    queue: z.literal('unconfirmed'),
    subjectId: personIdSchema,
    classes: z.array(askedClassSchema).readonly(),
    /** Other places at the same service where something is not confirmed. */
    elsewhere: z.number().int(),
  }),
  itemBase.extend({ queue: z.literal('unknown-date'), verdicts: z.number().int() }),
  itemBase.extend({ queue: z.literal('unnamed') }),
  itemBase.extend({ queue: z.literal('two-factor') }),
  itemBase.extend({
    queue: z.literal('dormant'),
    why: z
      .array(
        z.object({
          code: z.enum(dormantCodes),
          date: partialDateSchema.optional(),
          sign: z.enum(lifeSigns).optional(),
        }),
      )
      .readonly(),
    facts: z.number().int(),
  }),
  itemBase.extend({
    queue: z.literal('duplicate'),
    like: listedAccountSchema,
    by: z.enum(['login', 'title']),
  }),
])

/** A question with the accounts it is about. */
export type ListedItem = z.infer<typeof itemSchema>

export const tidyUp = {
  overview: base.output(
    z.object({
      queues: z
        .array(
          z.object({
            queue: tidyUpQueueSchema,
            count: z.number().int(),
            breached: z.number().int(),
            /** See `TidyUpQueue` of the domain. */
            gain: z.number().int(),
          }),
        )
        .readonly(),
      /** At how many places something is only assumed of each person, in the household's order. */
      people: z.array(z.object({ personId: personIdSchema, count: z.number().int() })).readonly(),
      /** Accounts marked *theirs*: counted, and never asked about (P10). */
      theirs: z.number().int(),
    }),
  ),
  /** The next questions, worth first; those named in `later` come last, in the order they are given. */
  queue: base
    .input(z.object({ queue: tidyUpQueueSchema, later: z.array(keySchema).max(20_000).readonly() }))
    .output(
      z.object({
        total: z.number().int(),
        items: z.array(itemSchema).readonly(),
        /** Of those named, the ones that are still asked. */
        later: z.array(keySchema).readonly(),
      }),
    ),
  /** Lays a question to rest: still in use, not offered, both are right, nobody knows; and says the status with it. */
  settle: base
    .input(
      z.object({
        queue: tidyUpQueueSchema,
        key: keySchema,
        status: z.enum(['active', 'dormant']).optional(),
      }),
    )
    .output(editSchema),
  /** Removes an entry; until the vault locks it can be taken back. */
  remove: base.input(z.object({ accountId: accountIdSchema })).output(editSchema),
  /** Makes one account of two entries, because somebody said that they are one. */
  merge: base
    .input(z.object({ keepId: accountIdSchema, goneId: accountIdSchema }))
    .output(editSchema),
}
