import { z } from './zod.ts'
import { cellStates } from '../domain/model/exposure.ts'
import { verdictLevels } from '../domain/model/verdict.ts'
import { breachChangeKinds } from '../domain/surface/changes-since.ts'
import { newsStates } from '../domain/surface/household-news.ts'
import type { HouseholdSurface } from '../domain/surface/household-surface.ts'
import { summarySentences } from '../domain/surface/person-summary.ts'
import type { ServiceSurface } from '../domain/surface/service-surface.ts'
import { base } from './errors.ts'
import { agePointSchema } from './ledger.ts'
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

const figure = z.number().int()
const people = z.array(personIdSchema).readonly()

const breachStepSchema = z.object({
  breachId: breachIdSchema,
  isQuiet: z.boolean(),
  level: z.enum(verdictLevels),
  personIds: people,
  urgent: figure,
  open: figure,
})

const householdSurfaceSchema = z.object({
  people: z
    .array(
      personSurfaceSchema
        .pick({
          personId: true,
          services: true,
          dataClasses: true,
          headline: true,
          couldNotCheck: true,
          theirs: true,
        })
        .extend({
          sentence: z.enum(summarySentences),
          breaches: figure,
          worst: z.enum(verdictLevels).optional(),
          doneSteps: figure,
          openSteps: figure,
          nextAge: agePointSchema.optional(),
          isTogether: z.boolean(),
        }),
    )
    .readonly(),
  accounts: figure,
  openBreaches: figure,
  news: z.object({
    state: z.enum(newsStates),
    since: partialDateSchema.optional(),
    accounts: figure,
    people: z
      .array(
        z.object({
          personId: personIdSchema,
          isNew: z.boolean(),
          services: figure,
          dataClasses: figure,
          doneSteps: figure,
          openSteps: figure,
        }),
      )
      .readonly(),
    breaches: z
      .array(
        z.object({
          breachId: breachIdSchema,
          kind: z.enum(breachChangeKinds),
          level: z.enum(verdictLevels),
          personIds: people,
          isQuiet: z.boolean(),
        }),
      )
      .readonly(),
    moreBreaches: figure,
  }),
  next: z.object({
    urgent: z.array(breachStepSchema).readonly(),
    questions: z
      .array(
        z.object({
          accountId: accountIdSchema,
          title: z.string().optional(),
          breaches: figure,
          personIds: people,
        }),
      )
      .readonly(),
    moreQuestions: figure,
    unnamed: figure,
    later: z.array(breachStepSchema).readonly(),
    moreBreaches: figure,
    tidyUp: z.boolean(),
  }),
}) satisfies z.ZodType<HouseholdSurface>

export const serviceSurfaceSchema = z.object({
  people: z
    .array(
      z.object({
        personId: personIdSchema,
        accountIds: z.array(accountIdSchema).readonly(),
        /** Each class once, in its worst state. */
        cells: z
          .array(z.object({ dataClass: dataClassIdSchema, state: z.enum(cellStates) }))
          .readonly(),
      }),
    )
    .readonly(),
  breaches: z
    .array(z.object({ breachId: breachIdSchema, level: z.enum(verdictLevels) }))
    .readonly(),
  /** Accounts marked *theirs*: counted and nothing else (P10). */
  theirs: z.number().int(),
}) satisfies z.ZodType<ServiceSurface>

export const surface = {
  person: base.input(z.object({ personId: personIdSchema })).output(personSurfaceSchema),
  /** The household at a glance. Sensitive breaches and services are in it without their names (P10). */
  household: base.output(householdSurfaceSchema),
  /** What a service has of whom. Empty for one nobody has an account with. */
  service: base.input(z.object({ serviceId: serviceIdSchema })).output(serviceSurfaceSchema),
  /**
   * Keeps what the overview says now, so that from here on only what is newer is news. `isSaid` where a guardian said
   * "seen"; without it only a look that the overview calls `to-write` is kept.
   */
  markSeen: base.input(z.strictObject({ isSaid: z.boolean() })).output(z.void()),
}
