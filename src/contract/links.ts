import { z } from './zod.ts'
import { base } from './errors.ts'
import { breachIdSchema, serviceIdSchema } from './model.ts'

/** The pages of its own that a service's entry may name. */
export const serviceLinks = ['deletion', 'export', 'privacy', 'breach'] as const

const sourceId = z.string().max(200)

/** Which page is meant: never an address, so that nothing but what the household knows can be opened. */
export const linkSchema = z.discriminatedUnion('of', [
  z.object({ of: z.literal('service'), serviceId: serviceIdSchema, link: z.enum(serviceLinks) }),
  z.object({ of: z.literal('service-source'), serviceId: serviceIdSchema, sourceId }),
  z.object({ of: z.literal('breach-source'), breachId: breachIdSchema, sourceId }),
  z.object({ of: z.literal('action-source'), actionId: z.string().max(200), sourceId }),
  z.object({ of: z.literal('milestone-source'), milestoneId: z.string().max(200), sourceId }),
  z.object({ of: z.literal('letter-source'), templateId: z.string().max(200), sourceId }),
  z.object({ of: z.literal('authority'), authorityId: z.string().max(200) }),
])

export type Link = z.infer<typeof linkSchema>

export const links = {
  /**
   * Shows a page in the system's browser, which then talks to its host; https only. `NOT_FOUND` where no such page is
   * known, `NOT_ALLOWED` (`not-https`, `no-browser`) where it cannot be shown.
   */
  open: base.input(linkSchema).output(z.void()),
}
