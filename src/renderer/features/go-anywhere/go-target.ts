import { useNavigate } from '@tanstack/react-router'
import type { AccountId, BreachId, PersonId, ServiceId } from '../../../domain/model/id.ts'
import { closeGoAnywhere } from '../../state/go-anywhere.ts'
import { lockNow } from '../../state/lock.ts'
import type { PlacePath } from './places.ts'

/** Where "Go to…" can lead. */
export type GoTarget =
  | { readonly kind: 'place'; readonly to: PlacePath }
  | { readonly kind: 'person' | 'ledger'; readonly personId: PersonId }
  | { readonly kind: 'print'; readonly personId: PersonId; readonly breachId: BreachId }
  | { readonly kind: 'account'; readonly accountId: AccountId }
  | { readonly kind: 'service'; readonly serviceId: ServiceId }
  | { readonly kind: 'breach'; readonly breachId: BreachId }
  | { readonly kind: 'lock' }

/** Closes the dialog and goes there. */
export const useGo = (): ((target: GoTarget) => void) => {
  const navigate = useNavigate()
  const lead = (target: GoTarget): Promise<void> => {
    switch (target.kind) {
      case 'place':
        return navigate({ to: target.to })
      case 'person':
        return navigate({ to: '/people/$personId', params: { personId: target.personId } })
      case 'ledger':
        return navigate({ to: '/people/$personId/ledger', params: { personId: target.personId } })
      case 'print': {
        const { breachId, personId } = target
        return navigate({
          to: '/print/breaches/$breachId/$personId',
          params: { breachId, personId },
        })
      }
      case 'account':
        return navigate({ to: '/accounts/$accountId', params: { accountId: target.accountId } })
      case 'service':
        return navigate({ to: '/services/$serviceId', params: { serviceId: target.serviceId } })
      case 'breach':
        return navigate({ to: '/breaches/$breachId', params: { breachId: target.breachId } })
      case 'lock':
        return lockNow()
    }
  }
  return (target) => {
    closeGoAnywhere()
    void lead(target)
  }
}
