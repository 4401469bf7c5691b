import { z } from './zod.ts'
import { certainties, storageForms } from '../domain/model/breach.ts'
import { actionStates, urgencies } from '../domain/model/checklist.ts'
import { exposureStates } from '../domain/model/exposure.ts'
import { holdingBases } from '../domain/model/holding.ts'
import { verdictLevels } from '../domain/model/verdict.ts'
import { base } from './errors.ts'
import {
  accountIdSchema,
  breachIdSchema,
  dataClassIdSchema,
  fallsWithSchema,
  lineSchema,
  partialDateSchema,
  personIdSchema,
  requiredLineSchema,
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
  actionId: z.string(),
  personId: personIdSchema,
  accountId: accountIdSchema.optional(),
  urgency: z.enum(urgencies),
  params: z.record(z.string(), z.string()),
  variant: z.string(),
  state: z.enum(actionStates),
  waitingFor: z.literal('service-suspended').optional(),
  note: z.string().optional(),
  doneOn: partialDateSchema.optional(),
  causes: z.array(dataClassIdSchema).readonly(),
})

const evidenceInput = z.object({ breachId: breachIdSchema, accountId: accountIdSchema })

export const incidentViewSchema = z.object({
  breachId: breachIdSchema,
  /** Absent while the family has no file on it; ticking a step or `open` makes one. */
  openedOn: partialDateSchema.optional(),
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
  fallsWith: z.array(fallsWithSchema).readonly(),
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
  /** Starts the household's own file on a breach; does nothing where there is one. */
  open: base.input(z.object({ breachId: breachIdSchema })).output(z.void()),
  setAction: base
    .input(
      z.object({
        breachId: breachIdSchema,
        key: z.string().max(200),
        state: z.enum(['to-do', 'done', 'not-for-us']),
        note: lineSchema.optional(),
      }),
    )
    .output(z.void()),
  recordNotice: base
    .input(evidenceInput.extend({ arrived: partialDateSchema.nullable() }))
    .output(z.void()),
  /** Rules an account out with a reason; `null` takes it back. */
  ruleOut: base
    .input(evidenceInput.extend({ reason: requiredLineSchema.nullable() }))
    .output(z.void()),
}
