import { z } from './zod.ts'
import { changedDates, stepChanges } from '../domain/incidents/difference.ts'
import { certainties, countLabels } from '../domain/model/breach.ts'
import { actionStates, incidentOrigins, urgencies } from '../domain/model/checklist.ts'
import { exposureStates } from '../domain/model/exposure.ts'
import { personRoles } from '../domain/model/person.ts'
import { verdictLevels } from '../domain/model/verdict.ts'
import { checklistActionSchema } from './breaches.ts'
import { base } from './errors.ts'
import {
  accountIdSchema,
  breachIdSchema,
  dataClassIdSchema,
  lineSchema,
  partialDateSchema,
  personIdSchema,
} from './model.ts'

/** A whole day, as a date field gives it. */
const daySchema = partialDateSchema.refine((date) => date.length === 10, 'a whole day')

const levels = z.object({
  /** Absent: not in it then, or not in it now. */
  before: z.enum(verdictLevels).optional(),
  now: z.enum(verdictLevels).optional(),
})

/** One thing that became different in a file on a breach. Words are the interface's. */
export const differenceSchema = z.discriminatedUnion('about', [
  z.object({
    about: z.literal('date'),
    which: z.enum(changedDates),
    before: partialDateSchema.optional(),
    now: partialDateSchema.optional(),
  }),
  z.object({
    about: z.literal('class'),
    change: z.enum(['added', 'removed', 'surer', 'less-sure']),
    dataClass: dataClassIdSchema,
    role: z.enum(personRoles),
    before: z.enum(certainties).optional(),
    now: z.enum(certainties).optional(),
  }),
  z.object({
    about: z.literal('not-taken'),
    change: z.enum(['added', 'removed']),
    dataClass: dataClassIdSchema,
  }),
  z.object({
    about: z.literal('count'),
    of: z.string(),
    label: z.enum(countLabels),
    before: z.number().optional(),
    now: z.number().optional(),
  }),
  z.object({
    about: z.literal('statement'),
    change: z.enum(['added', 'removed']),
    text: z.string(),
  }),
  /** Somebody's own verdict, which may be what it was, and those of their accounts that are not what they were. */
  levels.extend({
    about: z.literal('person'),
    personId: personIdSchema,
    accounts: z.array(levels.extend({ accountId: accountIdSchema })).readonly(),
  }),
  z.object({
    about: z.literal('exposure'),
    personId: personIdSchema,
    dataClass: dataClassIdSchema,
    before: z.enum(exposureStates).optional(),
    now: z.enum(exposureStates).optional(),
  }),
  z.object({
    about: z.literal('step'),
    change: z.enum(stepChanges),
    key: z.string(),
    actionId: z.string(),
    accountId: accountIdSchema.optional(),
    /** On whose checklists it changed. */
    personIds: z.array(personIdSchema).readonly(),
    before: z.enum(actionStates).optional(),
    now: z.enum(actionStates).optional(),
    /** As it stands now; absent where it is gone. */
    step: checklistActionSchema.optional(),
  }),
])

/** One task of the household, across incidents: ticked once, it is done in all of them. */
export const mergedTaskSchema = z.object({
  task: z.string(),
  /** In working order of their breaches; the first speaks for all. */
  steps: z
    .array(
      z.object({
        breachId: breachIdSchema,
        /** A summary, a reminder or a title names neither the breach nor the service (P10). */
        isQuiet: z.boolean(),
        step: checklistActionSchema,
      }),
    )
    .min(1)
    .readonly(),
  /** On whose checklists it stands. */
  personIds: z.array(personIdSchema).readonly(),
  /**
   * The most urgent, and the earliest day, of its steps that can fall due; where there are none, of the open ones, else of
   * all of them.
   */
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
          /** A summary, a reminder or a title does not name the breach (P10). */
          isQuiet: z.boolean(),
          /** Absent where it reaches nobody. */
          level: z.enum(verdictLevels).optional(),
          personIds: z.array(personIdSchema).readonly(),
          done: z.int(),
          steps: z.int(),
          /** Steps that can be taken and whose day is today or has passed. */
          due: z.int(),
          /** What became different since somebody looked at it last, apart from steps that got done; 0 of nothing. */
          differences: z.int(),
        }),
      )
      .readonly(),
  ),
  /** Starts a file on a breach; does nothing where there is one. Without an origin the breach itself says it. */
  open: base
    .input(z.object({ breachId: breachIdSchema, origin: z.enum(incidentOrigins).optional() }))
    .output(z.void()),
  /** Puts a file away, or takes it out again. Nothing is lost; its steps are reminded of no more. */
  close: base.input(z.object({ breachId: breachIdSchema, isClosed: z.boolean() })).output(z.void()),
  /** Removes the household's file: ticks, notes and days; what is known of the breach stays. `editId` takes it back. */
  remove: base
    .input(z.object({ breachId: breachIdSchema }))
    .output(z.object({ editId: z.string() })),
  /**
   * Says something of one step; starts a file where there is none. Fields that are not given stay as they are; `null`
   * takes one back. *To do* for what was done takes the same deed back in all files that it had settled. `NOT_FOUND`
   * for a step that stands on no checklist, `NOT_ALLOWED` (`in-the-future`, `not-a-guardian`).
   */
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
