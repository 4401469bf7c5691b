import { lockDelays } from '../domain/model/settings.ts'
import { base } from './errors.ts'
import { z } from './zod.ts'

const settingsSchema = z.strictObject({
  lockAfterMinutes: z.literal(lockDelays),
  /** The guardian has put the reminder to make a second protection away. */
  secondProtectionAsked: z.boolean(),
  /** Switched by `network.allow`. */
  networkAllowed: z.boolean(),
  /** The desktop may say that steps are due. */
  stepNotifications: z.boolean(),
})

export const settings = {
  read: base.output(settingsSchema),
  update: base
    .input(settingsSchema.omit({ networkAllowed: true }).partial().strict())
    .output(z.void()),
}
