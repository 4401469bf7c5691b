import { z } from './zod.ts'
import { breachKinds, certainties, storageForms } from '../domain/model/breach.ts'
import { actionStates, incidentOrigins, urgencies } from '../domain/model/checklist.ts'
import { exposureStates } from '../domain/model/exposure.ts'
import { holdingBases } from '../domain/model/holding.ts'
import { personRoles } from '../domain/model/person.ts'
import { verdictLevels } from '../domain/model/verdict.ts'
import { catalogueFileSchema } from './catalogue.ts'
import { base } from './errors.ts'
import {
  accountIdSchema,
  breachIdSchema,
  dataClassIdSchema,
  fallsWithSchema,
  partialDateSchema,
  personIdSchema,
  requiredLineSchema,
  sentenceSchema,
  serviceIdSchema,
  verdictSchema,
} from './model.ts'

export const exposureSchema = z.object({
  subjectId: personIdSchema,
  breachId: breachIdSchema,
  dataClass: dataClassIdSchema,
  state: z.enum(exposureStates),
  level: z.enum(verdictLevels),
  certainty: z.enum(certainties),
  basis: z.enum(holdingBases).optional(),
  storedAs: z.enum(storageForms).optional(),
  note: z.string().optional(),
  credential: z.boolean(),
  serviceIds: z.array(serviceIdSchema).readonly(),
  accountIds: z.array(accountIdSchema).readonly(),
  sources: z.array(z.string()).readonly(),
})

export const checklistActionSchema = z.object({
  key: z.string(),
  task: z.string(),
  actionId: z.string(),
  personId: personIdSchema,
  accountId: accountIdSchema.optional(),
  urgency: z.enum(urgencies),
  params: z.record(z.string(), z.string()),
  variant: z.string(),
  state: z.enum(actionStates),
  waitingFor: z.enum(['service-suspended', 'answer']).optional(),
  note: z.string().optional(),
  doneOn: partialDateSchema.optional(),
  byId: personIdSchema.optional(),
  responsibleId: personIdSchema.optional(),
  dueOn: partialDateSchema.optional(),
  settledBy: breachIdSchema.optional(),
  reopened: z
    .object({
      was: z.enum(['done', 'not-for-us']),
      on: partialDateSchema,
      causes: z.array(dataClassIdSchema).readonly(),
      levelThen: z.enum(verdictLevels).optional(),
      accessUntil: partialDateSchema.optional(),
    })
    .optional(),
  causes: z.array(dataClassIdSchema).readonly(),
})

const evidenceInput = z.object({ breachId: breachIdSchema, accountId: accountIdSchema })

export const incidentViewSchema = z.object({
  breachId: breachIdSchema,
  /** Absent while the family has no file on it; `incidents.setStep` and `incidents.open` make one. */
  openedOn: partialDateSchema.optional(),
  /** The day it was put away. */
  closedOn: partialDateSchema.optional(),
  origin: z.enum(incidentOrigins).optional(),
  people: z
    .array(
      z.object({
        personId: personIdSchema,
        level: z.enum(verdictLevels),
        verdicts: z
          .array(z.object({ accountId: accountIdSchema, verdict: verdictSchema }))
          .readonly(),
        exposures: z.array(exposureSchema).readonly(),
        actions: z.array(checklistActionSchema).readonly(),
        withoutRemedy: z
          .array(z.object({ id: z.string(), classes: z.array(dataClassIdSchema).readonly() }))
          .readonly(),
      }),
    )
    .readonly(),
  /** People without any account that the breach reaches. In neither list: only accounts marked *theirs* (P10). */
  untouched: z.array(personIdSchema).readonly(),
  linkages: z
    .array(
      z.object({
        childId: personIdSchema,
        throughId: personIdSchema,
        dataClass: dataClassIdSchema,
        accountId: accountIdSchema,
      }),
    )
    .readonly(),
  fallsWith: z
    .array(
      fallsWithSchema.extend({
        /** How many more it shares with than `sharedWith` names; a list of hundreds in each row says less than twenty. */
        sharedWithMore: z.int().positive().optional(),
      }),
    )
    .readonly(),
})

/** Facts that the family writes down about a breach, by hand or from a notice they have confirmed. */
export const breachFactsInput = z.object({
  access: z.object({ from: partialDateSchema.optional(), to: partialDateSchema.optional() }),
  discovered: partialDateSchema.optional(),
  disclosed: partialDateSchema.optional(),
  classes: z
    .array(
      z.object({
        dataClass: dataClassIdSchema,
        role: z.enum(personRoles),
        certainty: z.enum(certainties),
        storedAs: z.enum(storageForms).optional(),
        note: sentenceSchema.optional(),
      }),
    )
    .max(300)
    .readonly(),
  notTaken: z
    .array(z.object({ dataClass: dataClassIdSchema, text: sentenceSchema }))
    .max(100)
    .readonly(),
  counts: z
    .array(
      z.object({
        of: requiredLineSchema,
        value: z.number().int().min(0).max(10_000_000_000),
        label: z.enum(['confirmed-by-company', 'claimed', 'regulator']),
      }),
    )
    .max(50)
    .readonly(),
  contested: z
    .array(z.object({ text: sentenceSchema }))
    .max(50)
    .readonly(),
  /** Where it was read: "Letter of the school, 3 March 2026". */
  source: requiredLineSchema,
})

export const ownBreachInput = breachFactsInput.extend({
  name: requiredLineSchema,
  kind: z.enum(breachKinds),
  serviceIds: z.array(serviceIdSchema).min(1).max(20).readonly(),
  summary: sentenceSchema,
})

export const breaches = {
  /** Every catalogue breach that touches somebody, worst first; the rest by id only. */
  list: base.output(
    z.object({
      touching: z
        .array(
          z.object({
            breachId: breachIdSchema,
            level: z.enum(verdictLevels),
            personIds: z.array(personIdSchema).readonly(),
            done: z.number().int(),
            steps: z.number().int(),
            opened: z.boolean(),
          }),
        )
        .readonly(),
      others: z.array(breachIdSchema).readonly(),
    }),
  ),
  read: base.input(z.object({ breachId: breachIdSchema })).output(incidentViewSchema),
  recordNotice: base
    .input(evidenceInput.extend({ arrived: partialDateSchema.nullable() }))
    .output(z.void()),
  /** Rules an account out with a reason; `null` takes it back. */
  ruleOut: base
    .input(evidenceInput.extend({ reason: requiredLineSchema.nullable() }))
    .output(z.void()),
  /** A breach the catalogue does not have. */
  addOwn: base.input(ownBreachInput).output(z.object({ breachId: breachIdSchema })),
  updateOwn: base.input(ownBreachInput.extend({ breachId: breachIdSchema })).output(z.void()),
  /** The family's file on it, its ticks and its evidence go too. `NOT_FOUND` for one of the catalogue. */
  removeOwn: base.input(z.object({ breachId: breachIdSchema })).output(z.void()),
  /** Adds facts to a known breach; nothing of the catalogue is lost, and `removeFacts` takes them back. */
  addFacts: base
    .input(breachFactsInput.extend({ breachId: breachIdSchema }))
    .output(z.object({ additionId: z.string() })),
  /** What the family has added to it, newest first. */
  addedFacts: base
    .input(z.object({ breachId: breachIdSchema }))
    .output(
      z
        .array(breachFactsInput.extend({ additionId: z.string(), addedOn: partialDateSchema }))
        .readonly(),
    ),
  removeFacts: base.input(z.object({ additionId: z.string().max(100) })).output(z.void()),
  /** As a file of the catalogue, to give to the project. Nothing about the family is in it. */
  exportEntry: base.input(z.object({ breachId: breachIdSchema })).output(catalogueFileSchema),
}
