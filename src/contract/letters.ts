import { letterWays } from '../domain/letters/letter.ts'
import { letterKinds, letterRegimes } from '../domain/model/letter-template.ts'
import { letterStates } from '../domain/letters/follow-up.ts'
import { letterStandings, signingReasons } from '../domain/letters/letter-subject.ts'
import { base } from './errors.ts'
import {
  accountIdSchema,
  breachIdSchema,
  lineSchema,
  letterIdSchema,
  partialDateSchema,
  personIdSchema,
  requiredLineSchema,
  serviceIdSchema,
} from './model.ts'
import { z } from './zod.ts'

const slug = z.string().regex(/^[a-z0-9-]{1,80}$/)

/** A whole day, as a date field gives it. */
const daySchema = partialDateSchema.refine((date) => date.length === 10, 'a whole day')

/** What a letter is: which one, to whom, on what, by whom. */
const letterChoiceSchema = z.object({
  templateId: slug,
  serviceId: serviceIdSchema,
  /** With a complaint. */
  authorityId: slug.optional(),
  breachId: breachIdSchema.optional(),
  /** With a reminder or a complaint: the letter it follows. */
  afterId: letterIdSchema.optional(),
  senderId: personIdSchema,
})

/** Of the form of a language tag, and one that dates can be written by: `en-12` is not. */
const localeSchema = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)
  .refine((tag) => {
    try {
      return Intl.getCanonicalLocales(tag).length === 1
    } catch {
      return false
    }
  }, 'a language tag')

const subjectIdsSchema = z.array(personIdSchema).min(1).max(20).readonly()

const nextLetterSchema = z.object({
  kind: z.enum(['reminder', 'complaint']),
  templateId: slug,
  authorityIds: z.array(slug).readonly(),
})

/** A letter with how it stands today. */
export const letterViewSchema = z.object({
  id: letterIdSchema,
  templateId: z.string(),
  serviceId: serviceIdSchema,
  authorityId: z.string().optional(),
  breachId: breachIdSchema.optional(),
  senderId: personIdSchema,
  subjectIds: z.array(personIdSchema).readonly(),
  writtenOn: partialDateSchema,
  sentOn: partialDateSchema.optional(),
  sentBy: z.enum(letterWays).optional(),
  receivedOn: partialDateSchema.optional(),
  dueOn: partialDateSchema.optional(),
  answeredOn: partialDateSchema.optional(),
  note: z.string().optional(),
  afterId: letterIdSchema.optional(),
  /** Absent where the playbook has the letter no more. */
  kind: z.enum(letterKinds).optional(),
  regime: z.enum(letterRegimes).optional(),
  state: z.enum(letterStates),
  /** Until the last day the law sets; negative after it. Absent where it sets none. */
  daysLeft: z.int().optional(),
  /** By the last day the service only has to confirm that it has the letter. */
  isOfReceipt: z.boolean(),
  isExtended: z.boolean(),
  canExtend: z.boolean(),
  next: z.array(nextLetterSchema).readonly(),
})

const paragraphSchema = z.object({ text: z.string(), items: z.array(z.string()).readonly() })

/** Letters of the family: what was written, when it went out, when an answer is due. */
export const letters = {
  /** In the order they were written. */
  list: base.output(z.array(letterViewSchema).readonly()),
  /**
   * Which letters a guardian can write to a service, about whom and on what law, and by which logins the service knows
   * the accounts. Accounts marked *theirs* have no part in it.
   */
  suggested: base
    .input(
      z.object({
        serviceId: serviceIdSchema,
        breachId: breachIdSchema.optional(),
        afterId: letterIdSchema.optional(),
        senderId: personIdSchema,
      }),
    )
    .output(
      z.object({
        subjects: z
          .array(
            z.object({
              personId: personIdSchema,
              standing: z.enum(letterStandings),
              signs: z.enum(signingReasons).optional(),
              /** An account there is about them. */
              isTouched: z.boolean(),
            }),
          )
          .readonly(),
        /** Those that can be written at all; about several people, only one that fits each of them. */
        templates: z
          .array(
            z.object({
              templateId: slug,
              kind: z.enum(letterKinds),
              regime: z.enum(letterRegimes),
              fits: z.array(personIdSchema).readonly(),
            }),
          )
          .readonly(),
        logins: z
          .array(
            z.object({
              accountId: accountIdSchema,
              subjectIds: z.array(personIdSchema).readonly(),
              email: z.string().optional(),
              userName: z.string().optional(),
            }),
          )
          .readonly(),
        /** With `afterId`: to whom a complaint may go. */
        authorityIds: z.array(slug).readonly(),
      }),
    ),
  /**
   * Writes a letter out. Names in full, birth dates and the reply address are asked for each time and stored nowhere.
   * `NOT_ALLOWED` where the letter would claim a right that region, age or facts do not give (`letter-does-not-fit`),
   * or lacks what it follows (`letter-lacks-breach`, `letter-lacks-letter`, `letter-lacks-authority`).
   */
  compose: base
    .input(
      letterChoiceSchema.extend({
        subjects: z
          .array(
            z.object({
              personId: personIdSchema,
              /** In the place of what the family calls them. */
              fullName: requiredLineSchema.optional(),
              birthDate: daySchema.optional(),
              /** They sign too. */
              signs: z.boolean(),
            }),
          )
          .min(1)
          .max(20)
          .readonly(),
        logins: z
          .array(
            z.object({ accountId: accountIdSchema, email: z.boolean(), userName: z.boolean() }),
          )
          .max(50)
          .readonly(),
        reply: z.object({
          name: requiredLineSchema,
          /** Where the answer goes, a line each. */
          lines: z.array(lineSchema).max(8).readonly(),
        }),
        /** How dates are written (BCP 47). */
        locale: localeSchema,
      }),
    )
    .output(
      z.object({
        subject: z.string(),
        to: z.array(z.string()).readonly(),
        from: z.array(z.string()).readonly(),
        date: z.string(),
        paragraphs: z.array(paragraphSchema).readonly(),
        signatures: z.array(z.string()).readonly(),
        /** The same as plain text for a mail program. */
        text: z.string(),
        proof: z.array(z.string()).readonly(),
      }),
    ),
  /** Keeps a letter that is going to be sent: what it is, not what it says. Fails as `compose` does. */
  save: base
    .input(letterChoiceSchema.extend({ subjectIds: subjectIdsSchema }))
    .output(z.object({ id: letterIdSchema })),
  /**
   * Says what became of a letter. Fields that are not given stay as they are; `null` takes one back. The last day for
   * an answer is worked out from the arrival, else from the day it was sent. `NOT_ALLOWED` for a day to come
   * (`letter-in-future`), or an arrival or answer before it was sent (`letter-before-sent`).
   */
  update: base
    .input(
      z.object({
        id: letterIdSchema,
        sentOn: daySchema.nullable().optional(),
        sentBy: z.enum(letterWays).optional(),
        receivedOn: daySchema.nullable().optional(),
        answeredOn: daySchema.nullable().optional(),
        /** The service has said in time that it needs longer. */
        isExtended: z.boolean().optional(),
        note: lineSchema.nullable().optional(),
      }),
    )
    .output(z.object({ dueOn: partialDateSchema.optional() })),
  /** `editId` takes it back. */
  remove: base
    .input(z.object({ id: letterIdSchema }))
    .output(z.object({ editId: z.string(), changed: z.int() })),
  /**
   * Opens the system's mail program with the subject of a letter and nothing else: what is in such an address can be
   * seen by other programs, so the text goes by way of the clipboard.
   */
  openMail: base.input(z.object({ templateId: slug })).output(z.void()),
}
