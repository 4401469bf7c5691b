import { z } from './zod.ts'
import { drillGapKinds } from '../domain/drill/drill-gaps.ts'
import { urgencies } from '../domain/model/checklist.ts'
import { incidentViewSchema } from './breaches.ts'
import { breachSchema } from './catalogue.ts'
import { base } from './errors.ts'
import { accountIdSchema, personIdSchema, serviceIdSchema } from './model.ts'

/** The fire drill: a breach that has not happened. Nothing of it is kept. */
export const drill = {
  /** What a drill can be held for, what would hurt most first; none that only accounts marked *theirs* are with (P10). */
  services: base.output(
    z
      .array(
        z.object({
          serviceId: serviceIdSchema,
          accounts: z.int(),
          personIds: z.array(personIdSchema).readonly(),
        }),
      )
      .readonly(),
  ),
  /**
   * What a breach of the service today would mean. `surprise` takes one of those whose loss would hurt most, another
   * each day. `NOT_FOUND` for an unknown service, and for a surprise where there is none.
   */
  run: base
    .input(z.object({ serviceId: z.union([z.literal('surprise'), serviceIdSchema]) }))
    .output(
      z.object({
        serviceId: serviceIdSchema,
        /** As the engine was given it; in no catalogue. */
        breach: breachSchema,
        view: incidentViewSchema,
        /** Minutes are our own estimate. */
        times: z
          .array(z.object({ urgency: z.enum(urgencies), tasks: z.int(), minutes: z.int() }))
          .readonly(),
        gaps: z
          .array(
            z.object({
              gap: z.enum(drillGapKinds),
              count: z.int(),
              /** At most twenty of them. */
              accountIds: z.array(accountIdSchema).readonly(),
              personIds: z.array(personIdSchema).readonly(),
            }),
          )
          .readonly(),
      }),
    ),
}
