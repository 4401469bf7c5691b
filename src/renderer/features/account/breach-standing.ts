import type { BreachId } from '../../../domain/model/id.ts'
import type { Verdict } from '../../../domain/model/verdict.ts'
import type { Service } from '../../../domain/model/service.ts'

/** One breach that names the account's service or a platform it uses. */
export interface AccountBreach {
  readonly breachId: BreachId
  readonly verdict: Verdict
}

/**
 * The one thing to say first. `service-unknown` and `not-in-catalogue`: nothing could be checked, which is not
 * good news (P6). `none-known`: the catalogue knows the service and no breach that reaches the account.
 */
export type BreachStanding =
  | { readonly kind: 'reached'; readonly count: number }
  | { readonly kind: 'perhaps'; readonly count: number }
  | { readonly kind: 'service-unknown' | 'not-in-catalogue' | 'none-known' }

const countOf = (breaches: readonly AccountBreach[], levels: readonly Verdict['level'][]): number =>
  breaches.filter(({ verdict }) => levels.includes(verdict.level)).length

/** How an account stands towards all breaches of the catalogue. */
export const breachStanding = (
  breaches: readonly AccountBreach[],
  service: Service | undefined,
): BreachStanding => {
  const reached = countOf(breaches, ['confirmed', 'likely'])
  if (reached > 0) return { kind: 'reached', count: reached }
  const perhaps = countOf(breaches, ['possible', 'could-not-check'])
  if (perhaps > 0) return { kind: 'perhaps', count: perhaps }
  if (!service) return { kind: 'service-unknown' }
  return { kind: service.origin === 'own' ? 'not-in-catalogue' : 'none-known' }
}
