import { z } from './zod.ts'
import { serviceKinds } from '../domain/model/service.ts'
import { verdictLevels } from '../domain/model/verdict.ts'
import {
  accountEventKinds,
  breachEventKinds,
  timelineKinds,
  type TimelineEvent,
} from '../domain/timeline/timeline-event.ts'
import type { TimelineOverview } from '../domain/timeline/timeline-overview.ts'
import { base } from './errors.ts'
import {
  accountIdSchema,
  breachIdSchema,
  importBatchIdSchema,
  partialDateSchema,
  personIdSchema,
} from './model.ts'

const count = z.number().int()
const level = z.enum(verdictLevels)

const accessEndSchema = z.object({
  date: partialDateSchema,
  takenFrom: z.enum(['access', 'disclosure', 'hibp']),
})

const eventBase = z.object({
  id: z.string(),
  date: partialDateSchema.optional(),
  personIds: z.array(personIdSchema).readonly(),
})

const eventSchema = z.discriminatedUnion('kind', [
  eventBase.extend({ kind: z.enum(accountEventKinds), accountId: accountIdSchema }),
  eventBase.extend({
    kind: z.enum(breachEventKinds),
    breachId: breachIdSchema,
    levels: z.array(z.object({ personId: personIdSchema, level })).readonly(),
    access: z
      .object({
        from: partialDateSchema.optional(),
        to: partialDateSchema.optional(),
        end: accessEndSchema.optional(),
        /** Only the rough date of Have I Been Pwned is known. */
        isRough: z.boolean(),
      })
      .optional(),
  }),
  eventBase.extend({
    kind: z.enum(['notice', 'ruled-out']),
    accountId: accountIdSchema,
    breachId: breachIdSchema,
  }),
  eventBase.extend({
    kind: z.literal('search'),
    outcome: z.enum(['found', 'not-found', 'failed']),
    address: z.string().optional(),
    accountId: accountIdSchema.optional(),
    breachId: breachIdSchema.optional(),
  }),
  eventBase.extend({
    kind: z.literal('step-done'),
    breachId: breachIdSchema,
    actionId: z.string(),
    accountId: accountIdSchema.optional(),
  }),
  eventBase.extend({
    kind: z.literal('imported'),
    batchId: importBatchIdSchema,
    fileName: z.string(),
    added: count,
    changed: count,
    undoneOn: partialDateSchema.optional(),
  }),
]) satisfies z.ZodType<TimelineEvent>

const kindCountSchema = z.tuple([z.enum(timelineKinds), count]).readonly()
const openStepsSchema = z.array(z.tuple([count, count, count]).readonly()).readonly()

export const timelineOverviewSchema = z.object({
  today: partialDateSchema,
  firstYear: count,
  years: z
    .array(
      z.object({
        year: z.string(),
        counts: z.array(kindCountSchema).readonly(),
        /** Breaches that began in an earlier year and may have gone on into this one. */
        goingOn: count,
      }),
    )
    .readonly(),
  undated: z.array(kindCountSchema).readonly(),
  accounts: count,
  onlyExistedBy: count,
  /** Accounts marked *theirs*: counted and nothing else (P10). */
  theirs: count,
  /** Accounts whose service nobody has named (P6). */
  unchecked: count,
  duringBreach: z.object({ surely: count, maybe: count }),
  touching: count,
  leftOut: count,
  breaches: z
    .array(
      z.object({
        breachId: breachIdSchema,
        level,
        personIds: z.array(personIdSchema).readonly(),
        from: partialDateSchema.optional(),
        end: accessEndSchema.optional(),
        rough: partialDateSchema.optional(),
        open: count,
        maybeOpen: count,
        closed: count,
        isQuiet: z.boolean(),
      }),
    )
    .readonly(),
  bars: z
    .array(
      z.object({
        accountId: accountIdSchema,
        /** Absent where a summary must not name it (P10). */
        title: z.string().optional(),
        kind: z.enum(serviceKinds).optional(),
        opened: partialDateSchema.optional(),
        existedBy: partialDateSchema.optional(),
        deleted: partialDateSchema.optional(),
        end: z.enum(['open', 'deletion-asked', 'deleted', 'erased']),
        breachIds: z.array(breachIdSchema).readonly(),
      }),
    )
    .readonly(),
  open: openStepsSchema,
  lanes: z.array(z.object({ personId: personIdSchema, open: openStepsSchema })).readonly(),
}) satisfies z.ZodType<TimelineOverview>

export const timelinePageSchema = z.object({
  total: count,
  events: z.array(eventSchema).max(100).readonly(),
  /** What the accounts of these events are called. */
  titles: z.array(z.tuple([accountIdSchema, z.string()]).readonly()).readonly(),
})

export const timeline = {
  /** `NOT_FOUND` for a person who is not in the household. */
  overview: base
    .input(z.strictObject({ personId: personIdSchema.optional() }))
    .output(timelineOverviewSchema),
  /** Some events of those that fit, with the words a row needs. */
  page: base
    .input(
      z.object({
        personId: personIdSchema.optional(),
        /** Empty: every kind. */
        kinds: z.array(z.enum(timelineKinds)).max(timelineKinds.length).readonly(),
        year: z
          .string()
          .regex(/^\d{4}$/)
          .optional(),
        breachId: breachIdSchema.optional(),
        /** `undated`: what happened on a day nobody wrote down. */
        which: z.enum(['dated', 'undated']),
        newestFirst: z.boolean(),
        /** Where the page begins; a page has up to a hundred. */
        offset: count.min(0),
      }),
    )
    .output(timelinePageSchema),
}
