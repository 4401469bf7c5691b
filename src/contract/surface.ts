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
  cells: z
    .array(
      z.object({
        dataClass: dataClassIdSchema,
        state: z.enum(cellStates),
        /** Only of *exposed*: no breach that lost it surely has the account. */
        isMaybe: z.literal(true).optional(),
        /** Only of *held*: the service itself said so. */
        isTold: z.literal(true).optional(),
      }),
    )
    .readonly(),
})

/** Services, one class: see `ClassCount` of the domain. What is none is left out but for the first two. */
const headlineSchema = z.object({
  dataClass: dataClassIdSchema,
  /** Hold it now. */
  held: z.number().int(),
  /** Of those: were breached while it was there, and lost it. */
  breached: z.number().int(),
  /** Of those: may have lost it. */
  maybe: z.number().int().optional(),
  /** Besides those: lost it, if they had it. */
  asked: z.number().int().optional(),
  /** Besides those: have erased it, and lost it or may have before. */
  gone: z.number().int().optional(),
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
  /** Every class that is held, out or may be. */
  classes: z.array(headlineSchema).readonly(),
  /** What is not true and got out: it names the leaker. */
  decoys: z
    .array(
      z.object({
        dataClass: dataClassIdSchema,
        accountId: accountIdSchema,
        breachIds: z.array(breachIdSchema).readonly(),
        isSure: z.boolean(),
        /** Accounts of the matrix that were given something untrue of this class. */
        givenTo: z.number().int(),
      }),
    )
    .readonly(),
  breaches: z
    .array(
      z.object({
        breachId: breachIdSchema,
        level: z.enum(verdictLevels),
        verdicts: z
          .array(z.object({ accountId: accountIdSchema, verdict: verdictSchema }))
          .readonly(),
        dataClasses: z.array(dataClassIdSchema).readonly(),
        /** Those of them that are out; the others may be. */
        out: z.array(dataClassIdSchema).readonly(),
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
