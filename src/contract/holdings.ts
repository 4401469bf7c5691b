import { z } from './zod.ts'
import { fidelities } from '../domain/model/holding.ts'
import { verdictLevels } from '../domain/model/verdict.ts'
import { editSchema } from './edits.ts'
import { base } from './errors.ts'
import {
  accountIdSchema,
  breachIdSchema,
  dataClassIdSchema,
  personIdSchema,
  serviceIdSchema,
} from './model.ts'

/** More than anybody reads before saying that it is so. */
const mostAtOnce = 5_000

/** A kind of data to ask about; see the domain's `AskedClass`. */
export const askedClassSchema = z.object({
  dataClass: dataClassIdSchema,
  isLost: z.boolean(),
  isAssumed: z.boolean(),
})

/** Where something about one person is not confirmed. */
export const unconfirmedPlaceSchema = z.object({
  accountId: accountIdSchema,
  subjectId: personIdSchema,
  title: z.string(),
  serviceId: serviceIdSchema.optional(),
  classes: z.array(askedClassSchema).readonly(),
})

export const holdings = {
  /**
   * Says what accounts hold, each class of each person at most once; what else was said of them stays. All of it or,
   * with `NOT_FOUND` or `NOT_ALLOWED`, nothing. The fact itself has no field: only whether it is true.
   */
  confirm: base
    .input(
      z.object({
        changes: z
          .array(
            z.object({
              accountId: accountIdSchema,
              subjectId: personIdSchema,
              dataClass: dataClassIdSchema,
              fidelity: z.enum(fidelities),
              basis: z.enum(['confirmed', 'told-by-service']).default('confirmed'),
            }),
          )
          .min(1)
          .max(mostAtOnce)
          .readonly(),
      }),
    )
    .output(editSchema),
  /** What is only assumed about a person, or at a service, worth first; the first hundred places. */
  unconfirmed: base
    .input(
      z.union([
        z.strictObject({ subjectId: personIdSchema }),
        z.strictObject({ serviceId: serviceIdSchema }),
      ]),
    )
    .output(
      z.object({ total: z.number().int(), places: z.array(unconfirmedPlaceSchema).readonly() }),
    ),
  /** The altered facts of an account that a breach lost: whoever has them has them from there. */
  leakedDecoys: base.input(z.object({ accountId: accountIdSchema })).output(
    z
      .array(
        z.object({
          subjectId: personIdSchema,
          dataClass: dataClassIdSchema,
          breachId: breachIdSchema,
          level: z.enum(verdictLevels),
          /** It opens the account whether it is true or not. */
          credential: z.boolean(),
        }),
      )
      .readonly(),
  ),
}
