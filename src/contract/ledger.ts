import { z } from './zod.ts'
import { ageSteps, pointStates } from '../domain/dates/age-clock.ts'
import { outStates } from '../domain/ledger/ledger-entries.ts'
import type { LifetimeLedger } from '../domain/ledger/lifetime-ledger.ts'
import { milestoneTopics, type Milestone } from '../domain/model/milestone.ts'
import { certainties, storageForms } from '../domain/model/breach.ts'
import { permanences } from '../domain/model/data-class.ts'
import { cellStates, exposureStates } from '../domain/model/exposure.ts'
import { fidelities, holdingBases } from '../domain/model/holding.ts'
import { verdictLevels } from '../domain/model/verdict.ts'
import { sourceSchema } from './catalogue.ts'
import { base } from './errors.ts'
import {
  accountIdSchema,
  breachIdSchema,
  dataClassIdSchema,
  partialDateSchema,
  personIdSchema,
  regionSchema,
  serviceIdSchema,
} from './model.ts'

const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,80}$/)
const age = z.number().int().min(1).max(21)

export const milestoneSchema = z.object({
  id: slug,
  topic: z.enum(milestoneTopics),
  age,
  region: regionSchema,
  title: z.string().min(1).max(120),
  text: z.string().min(1).max(600),
  sources: z.array(sourceSchema).readonly(),
}) satisfies z.ZodType<Milestone>

const lossDateSchema = z.object({
  date: partialDateSchema,
  takenFrom: z.enum(['copied', 'access', 'disclosure', 'hibp']),
})

const ledgerEntrySchema = z.object({
  dataClass: dataClassIdSchema,
  permanence: z.enum(permanences),
  state: z.enum(cellStates),
  /** `maybe`: only perhaps lost, or nobody has said whether it was given. */
  out: z.enum(outStates),
  places: z
    .array(
      z.object({
        accountId: accountIdSchema,
        serviceId: serviceIdSchema.optional(),
        state: z.enum(cellStates),
        isMaybe: z.literal(true).optional(),
        /** The truth lies there still; also where it is out as well. */
        held: z.boolean(),
        fidelity: z.enum(fidelities).optional(),
        basis: z.enum(holdingBases).optional(),
        since: partialDateSchema.optional(),
      }),
    )
    .readonly(),
  losses: z
    .array(
      z.object({
        breachId: breachIdSchema,
        /** *Not real*: a decoy got out, and names who lost it. */
        state: z.enum(exposureStates),
        level: z.enum(verdictLevels),
        certainty: z.enum(certainties),
        storedAs: z.enum(storageForms).optional(),
        credential: z.boolean(),
        when: lossDateSchema.optional(),
        accountIds: z.array(accountIdSchema).readonly(),
      }),
    )
    .readonly(),
  firstOut: lossDateSchema.optional(),
})

export const agePointSchema = z.object({
  age,
  state: z.enum(pointStates),
  when: z.object({ from: partialDateSchema, to: partialDateSchema }).optional(),
  step: z.enum(ageSteps).optional(),
  /** Empty where nothing is known to change: shown as *not known* (P9). */
  milestoneIds: z.array(slug).readonly(),
})

const ageClockSchema = z.object({
  region: regionSchema,
  age: z.object({ youngest: z.number().int(), oldest: z.number().int() }).optional(),
  points: z.array(agePointSchema).readonly(),
  next: z.array(age).readonly(),
})

export const lifetimeLedgerSchema = z.object({
  personId: personIdSchema,
  entries: z.array(ledgerEntrySchema).readonly(),
  tallies: z
    .array(
      z.object({
        permanence: z.enum(permanences),
        out: z.number().int(),
        maybeOut: z.number().int(),
        held: z.number().int(),
      }),
    )
    .readonly(),
  clock: ageClockSchema.optional(),
  /** Accounts marked *theirs*: counted and nothing else (P10). */
  theirs: z.number().int(),
}) satisfies z.ZodType<LifetimeLedger>

export const ledger = {
  /** The milestones with their words are in the playbook. */
  person: base.input(z.object({ personId: personIdSchema })).output(lifetimeLedgerSchema),
}
