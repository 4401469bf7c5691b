import { z } from './zod.ts'
import { cellStates } from '../domain/model/exposure.ts'
import { verdictLevels } from '../domain/model/verdict.ts'
import { base } from './errors.ts'
import {
  accountIdSchema,
  breachIdSchema,
  dataClassIdSchema,
  partialDateSchema,
  personIdSchema,
  serviceIdSchema,
  verdictSchema,
} from './model.ts'

const matrixRowSchema = z.object({
  accountId: accountIdSchema,
  serviceId: serviceIdSchema.optional(),
  title: z.string(),
  since: partialDateSchema.optional(),
  breachIds: z.array(breachIdSchema).readonly(),
  cells: z.array(z.object({ dataClass: dataClassIdSchema, state: z.enum(cellStates) })).readonly(),
})

/** `held`: services that hold the class; `breached`: how many of them were breached while it was there. */
const headlineSchema = z.object({
  dataClass: dataClassIdSchema,
  held: z.number().int(),
  breached: z.number().int(),
})

export const personSurfaceSchema = z.object({
  personId: personIdSchema,
  rows: z.array(matrixRowSchema).readonly(),
  /** Accounts marked *theirs*: counted and nothing else (P10). */
  theirs: z.number().int(),
  services: z.number().int(),
  dataClasses: z.number().int(),
  lifelong: z.number().int(),
  /** The most telling fact; absent while nothing is held. */
  headline: headlineSchema.optional(),
  breaches: z
    .array(
      z.object({
        breachId: breachIdSchema,
        level: z.enum(verdictLevels),
        verdicts: z
          .array(z.object({ accountId: accountIdSchema, verdict: verdictSchema }))
          .readonly(),
        dataClasses: z.array(dataClassIdSchema).readonly(),
        done: z.number().int(),
        steps: z.number().int(),
      }),
    )
    .readonly(),
  /** Accounts whose service nobody has named: nothing about them can be checked (P6). */
  couldNotCheck: z.number().int(),
  lifelongLost: z
    .array(
      z.object({ dataClass: dataClassIdSchema, breachIds: z.array(breachIdSchema).readonly() }),
    )
    .readonly(),
})

export const surface = {
  person: base.input(z.object({ personId: personIdSchema })).output(personSurfaceSchema),
  household: base.output(
    z.object({
      people: z
        .array(
          personSurfaceSchema
            .pick({
              personId: true,
              services: true,
              dataClasses: true,
              headline: true,
            })
            .extend({
              breaches: z.number().int(),
              openSteps: z.number().int(),
            }),
        )
        .readonly(),
      accounts: z.number().int(),
      openBreaches: z.number().int(),
      couldNotCheck: z.number().int(),
    }),
  ),
}
