import type { AddressLookup } from '../../domain/model/address-lookup.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import { UseCaseError } from '../use-case-error.ts'
import { offeredIn } from './offered-addresses.ts'

const normal = (address: string): string => address.normalize('NFKC').toLowerCase()

/**
 * Puts addresses into the queue, all or none. What an earlier look-up found stays with the address: asking again
 * must not make less of it. Fails with `NOT_FOUND` (`address`) for one that is not offered, with `NOT_ALLOWED`
 * (`child-must-know`) for a child's without the tick (P10).
 */
export const queueAddresses = (
  vault: OpenVault,
  wanted: readonly { readonly address: string; readonly childrenKnow: boolean }[],
): void => {
  const offered = offeredIn(vault)
  const before = new Map(vault.lookups.list().map((one) => [one.address, one]))
  const lookups = wanted.map((one): AddressLookup => {
    const found = offered.get(normal(one.address))
    if (!found) throw new UseCaseError('NOT_FOUND', { what: 'address' })
    const isChilds = found.childIds.length > 0
    if (isChilds && !one.childrenKnow) {
      throw new UseCaseError('NOT_ALLOWED', { rule: 'child-must-know' })
    }
    const { address } = found
    const { askedOn, breachNames = [] } = before.get(address) ?? {}
    return { address, state: 'queued', askedOn, breachNames, childrenKnow: isChilds }
  })
  vault.transaction(() => lookups.forEach((lookup) => vault.lookups.write(lookup)))
}

/** Takes addresses out of the queue, and forgets what was found for them. */
export const forgetAddresses = (vault: OpenVault, addresses: readonly string[]): void =>
  vault.transaction(() => addresses.forEach((address) => vault.lookups.remove(normal(address))))

/**
 * What waits in the queue and may be asked today, in the order it was queued: an account may have been marked
 * *theirs* since, or a child have taken the address over without knowing.
 */
export const waitingAddresses = (vault: OpenVault): readonly AddressLookup[] => {
  const queued = vault.lookups.list().filter(({ state }) => state === 'queued')
  if (queued.length === 0) return []
  const offered = offeredIn(vault)
  return queued.filter(({ address, childrenKnow }) => {
    const found = offered.get(address)
    return found !== undefined && (childrenKnow || found.childIds.length === 0)
  })
}
