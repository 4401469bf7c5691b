import { z } from './zod.ts'
import { base } from './errors.ts'
import { accountIdSchema, breachIdSchema, personIdSchema, serviceIdSchema } from './model.ts'

const group = <Entry extends z.ZodType>(entry: Entry) =>
  z.object({
    /** The best few. */
    best: z.array(entry).readonly(),
    /** How many there are. */
    total: z.number().int(),
    /** How well the best fits; compared between groups. */
    score: z.number(),
    /** A typo had to be forgiven to find anything. */
    forgave: z.boolean(),
  })

export const find = {
  /**
   * Accounts, services and breaches by words of their names. Accounts marked *theirs* are never found, and nothing is
   * found by an empty text (P10).
   */
  anywhere: base.input(z.strictObject({ text: z.string().max(100) })).output(
    z.object({
      accounts: group(
        z.object({ id: accountIdSchema, name: z.string(), holderId: personIdSchema }),
      ),
      services: group(z.object({ id: serviceIdSchema, name: z.string() })),
      breaches: group(z.object({ id: breachIdSchema, name: z.string() })),
    }),
  ),
}
