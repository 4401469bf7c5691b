import { ageSteps } from '../domain/dates/age-clock.ts'
import type { Reminder } from '../domain/reminders/reminder.ts'
import { base } from './errors.ts'
import {
  breachIdSchema,
  letterIdSchema,
  partialDateSchema,
  personIdSchema,
  serviceIdSchema,
} from './model.ts'
import { z } from './zod.ts'

const day = { on: partialDateSchema }

const reminderSchema = z.discriminatedUnion('about', [
  z.object({
    ...day,
    about: z.literal('step'),
    id: z.string(),
    isQuiet: z.boolean(),
    isWaiting: z.boolean(),
    actionId: z.string(),
    variant: z.string(),
    params: z.record(z.string(), z.string()),
    personIds: z.array(personIdSchema).readonly(),
    breachIds: z.array(breachIdSchema).readonly(),
  }),
  z.object({
    ...day,
    about: z.literal('letter'),
    id: letterIdSchema,
    isQuiet: z.boolean(),
    templateId: z.string(),
    serviceId: serviceIdSchema,
    subjectIds: z.array(personIdSchema).readonly(),
  }),
  z.object({
    ...day,
    about: z.literal('age'),
    id: z.string(),
    until: partialDateSchema.optional(),
    personId: personIdSchema,
    age: z.int(),
    milestoneIds: z.array(z.string()).readonly(),
    step: z.enum(ageSteps).optional(),
  }),
]) satisfies z.ZodType<Reminder>

/** What is due, in the app and in a calendar. */
export const reminders = {
  /** The earliest first; `due` counts the steps and answers whose day is today or has passed. */
  list: base.output(
    z.object({
      today: partialDateSchema,
      due: z.int(),
      reminders: z.array(reminderSchema).readonly(),
    }),
  ),
  /**
   * The text of a calendar file (RFC 5545), absent where nothing has a day. Entries name nobody and nothing unless
   * `withNames`, and never a quiet service (P10). `replacesEarlier`: days that hold nothing any more are in it as
   * cancelled.
   */
  calendar: base
    .input(z.strictObject({ withNames: z.boolean(), replacesEarlier: z.boolean() }))
    .output(z.object({ text: z.string().optional() })),
}
