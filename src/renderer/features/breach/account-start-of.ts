import type { Breach } from '../../../domain/model/breach.ts'
import type { AccountStart } from '../account/account-start.ts'

/**
 * What is known of an account that a breach may reach before it is written down: the service, or, of a platform, that
 * the school or club uses it; and the way back to the breach. Nothing of several services: nobody knows yet which of them it is.
 */
export const accountStartOf = ({
  id: breachId,
  services,
}: Pick<Breach, 'id' | 'services'>): AccountStart => {
  const [only, ...more] = services
  if (!only || more.length > 0) return { breachId }
  return only.as === 'platform'
    ? { breachId, platformIds: [only.serviceId] }
    : { breachId, serviceId: only.serviceId }
}
