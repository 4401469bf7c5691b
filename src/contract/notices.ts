import { z } from './zod.ts'
import { storageForms } from '../domain/model/breach.ts'
import { personRoles } from '../domain/model/person.ts'
import { assertions, dateMeanings, notBreachReasons } from '../domain/notices/notice-reading.ts'
import { base } from './errors.ts'
import { breachIdSchema, dataClassIdSchema, partialDateSchema, serviceIdSchema } from './model.ts'

const spans = z
  .array(z.object({ from: z.number().int().min(0), to: z.number().int().min(0) }))
  .readonly()

const foundClass = z.object({
  spans,
  dataClass: dataClassIdSchema,
  role: z.enum(personRoles).optional(),
  assertion: z.enum(assertions),
  storedAs: z.enum(storageForms).optional(),
})

/** What the rules find in a notice; each claim with the words it came from. */
export const noticeReadingSchema = z.object({
  kind: z.enum(['breach', ...notBreachReasons]),
  because: spans,
  services: z
    .array(
      z.object({
        spans,
        serviceId: serviceIdSchema.optional(),
        name: z.string(),
        basis: z.enum(['name', 'domain', 'sender', 'wording']),
      }),
    )
    .readonly(),
  dates: z
    .array(
      z.object({
        spans,
        meaning: z.enum(dateMeanings),
        date: partialDateSchema,
        orElse: partialDateSchema.optional(),
        assertion: z.enum(assertions),
      }),
    )
    .readonly(),
  counts: z
    .array(
      z.object({
        spans,
        value: z.number().int().min(0),
        of: z.string(),
        assertion: z.enum(assertions),
      }),
    )
    .readonly(),
  taken: z.array(foundClass).readonly(),
  notTaken: z.array(foundClass).readonly(),
  advice: spans,
  contradictions: z
    .array(
      z.object({
        spans,
        about: z.enum(['class', 'date', 'count']),
        dataClass: dataClassIdSchema.optional(),
        meaning: z.enum(dateMeanings).optional(),
      }),
    )
    .readonly(),
})

export const notices = {
  /**
   * Reads a notice on this computer: pasted text, or a text, HTML, e-mail or PDF file. Nothing is stored. `FILE`
   * where it cannot be read.
   */
  read: base
    .input(
      z.union([z.object({ text: z.string().min(1).max(200_000) }), z.object({ file: z.file() })]),
    )
    .output(
      z.object({
        /** The text the spans point into. */
        text: z.string(),
        source: z.enum(['text', 'html', 'email', 'pdf']),
        reading: noticeReadingSchema,
        /** Known breaches of the services it names that the dates fit, the best first. */
        knownBreaches: z.array(breachIdSchema).readonly(),
      }),
    ),
}
