import { z } from './zod.ts'
import { actionStates, incidentOrigins, urgencies } from '../domain/model/checklist.ts'
import { verdictLevels } from '../domain/model/verdict.ts'
import { checklistActionSchema } from './breaches.ts'
import { base } from './errors.ts'
import {
  breachIdSchema,
  dataClassIdSchema,
  lineSchema,
  partialDateSchema,
  personIdSchema,
} from './model.ts'

/** A whole day, as a date field gives it. */
const daySchema = partialDateSchema.refine((date) => date.length === 10, 'a whole day')

/** One thing that became different in a file on a breach. Words are the interface's. */
export const differenceSchema = z.discriminatedUnion('about', [
  z.object({
    about: z.literal('date'),
    which: z.enum(['access-from', 'access-to', 'discovered', 'disclosed']),
    before: partialDateSchema.optional(),
    now: partialDateSchema.optional(),
  }),
  z.object({
    about: z.literal('class'),
    change: z.enum(['added', 'removed', 'surer', 'less-sure']),
    dataClass: dataClassIdSchema,
    role: z.enum(['guardian', 'child']),
  }),
  z.object({
    about: z.literal('not-taken'),
    change: z.enum(['added', 'removed']),
    dataClass: dataClassIdSchema,
  }),
  z.object({
    about: z.literal('count'),
    of: z.string(),
    before: z.number().optional(),
    now: z.number().optional(),
  }),
  z.object({ about: z.literal('statement'), text: z.string() }),
  z.object({
    about: z.literal('person'),
    personId: personIdSchema,
    /** Absent: not in it then, or not in it now. */
    before: z.enum(verdictLevels).optional(),
    now: z.enum(verdictLevels).optional(),
  }),
  z.object({
    about: z.literal('exposure'),
    personId: personIdSchema,
    dataClass: dataClassIdSchema,
    before: z.enum(['exposed', 'ask', 'not-real', 'removed']).optional(),
    now: z.enum(['exposed', 'ask', 'not-real', 'removed']).optional(),
  }),
  z.object({
    about: z.literal('step'),
    personId: personIdSchema,
    change: z.enum(['new', 'reopened', 'gone', 'done']),
    /** Absent where it is gone and nothing more is known of it. */
    step: checklistActionSchema.optional(),
    actionId: z.string(),
  }),
])

/** One task of the household, across incidents: ticked once, it is done in all of them. */
export const mergedTaskSchema = z.object({
  task: z.string(),
  /** In working order of their breaches; the first speaks for all. */
  steps: z
    .array(z.object({ breachId: breachIdSchema, step: checklistActionSchema }))
    .min(1)
    .readonly(),
  /** On whose checklists it stands. */
  personIds: z.array(personIdSchema).readonly(),
  /** The most urgent, and the earliest day, of its steps. */
  urgency: z.enum(urgencies),
  dueOn: daySchema.optional(),
  state: z.enum(actionStates),
})

/** The household's files on breaches. `breaches.read` gives what is in one. */
export const incidents = {
  /** Open and closed ones, the newest first. */
  list: base.output(
    z
      .array(
        z.object({
          breachId: breachIdSchema,
          openedOn: daySchema,
          closedOn: daySchema.optional(),
          origin: z.enum(incidentOrigins),
          level: z.enum(verdictLevels).optional(),
          personIds: z.array(personIdSchema).readonly(),
          done: z.int(),
          steps: z.int(),
          /** Open steps whose day is today or has passed. */
          due: z.int(),
          /** What became different since somebody looked at it last; 0 of nothing. */
          differences: z.int(),
        }),
      )
      .readonly(),
  ),
  /** Starts a file on a breach; does nothing where there is one. */
  open: base
    .input(z.object({ breachId: breachIdSchema, origin: z.enum(incidentOrigins) }))
    .output(z.void()),
  /** Puts a file away, or takes it out again. Nothing is lost; its steps are reminded of no more. */
  close: base.input(z.object({ breachId: breachIdSchema, isClosed: z.boolean() })).output(z.void()),
  /** Removes the household's file: ticks, notes and days; what is known of the breach stays. `editId` takes it back. */
  remove: base
    .input(z.object({ breachId: breachIdSchema }))
    .output(z.object({ editId: z.string() })),
  /** Says something of one step. Fields that are not given stay as they are; `null` takes one back. */
  setStep: base
    .input(
      z.object({
        breachId: breachIdSchema,
        key: z.string().max(200),
        state: z.enum(actionStates).optional(),
        note: lineSchema.nullable().optional(),
        /** The day it was done; today unless given, never later. */
        on: daySchema.optional(),
        byId: personIdSchema.nullable().optional(),
        responsibleId: personIdSchema.nullable().optional(),
        dueOn: daySchema.nullable().optional(),
      }),
    )
    .output(z.void()),
  /** The same task in the files on several breaches as one. Open files only. */
  tasks: base.output(z.array(mergedTaskSchema).readonly()),
  /** What became different since it was looked at last, or since a look before that (`looks` are newest first). */
  differences: base
    .input(z.object({ breachId: breachIdSchema, sinceLook: z.int().min(0).max(9).optional() }))
    .output(
      z.object({
        /** The days of earlier looks, the newest first; empty for a file nobody has looked at. */
        looks: z.array(daySchema).readonly(),
        since: daySchema.optional(),
        differences: z.array(differenceSchema).readonly(),
      }),
    ),
  /** Takes what the file says now as seen. */
  markSeen: base.input(z.object({ breachId: breachIdSchema })).output(z.void()),
}
