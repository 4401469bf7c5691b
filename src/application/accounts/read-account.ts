import type { Fingerprint } from '../../domain/model/fingerprint.ts'
import type { AccountId } from '../../domain/model/id.ts'
import { reuseGroups } from '../../domain/reuse/reuse-groups.ts'
import { effectiveHoldings } from '../../domain/verdicts/holdings-of.ts'
import { inventoryIndex } from '../../domain/verdicts/inventory-index.ts'
import { judgeAccount } from '../../domain/verdicts/judge-account.ts'
import { reachedBreaches } from '../../domain/verdicts/reached-breaches.ts'
import { knownAccounts, knownInventory } from '../knowledge/known-inventory.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'

/** Of the passwords seen last; one that stood in the list outweighs another of the same day. */
const latestLeak = (fingerprints: readonly Fingerprint[]): Fingerprint['leak'] => {
  const leaks = fingerprints
    .flatMap(({ leak, lastSeen }) => (leak ? [{ leak, lastSeen }] : []))
    .toSorted((one, two) => (one.lastSeen < two.lastSeen ? 1 : -1))
  const current = leaks.filter(({ lastSeen }) => lastSeen === leaks[0]?.lastSeen)
  return (current.find(({ leak }) => leak.outcome === 'seen') ?? current[0])?.leak
}

/**
 * One account with its notes, what it holds, what it shares secrets with and which breaches reach it. Fails with
 * `NOT_FOUND` where there is no such account.
 */
export const readAccount = (ports: ProgramPorts, id: AccountId) => {
  const vault = ports.openVault()
  const inventory = knownInventory(ports)
  const stored = vault.accounts.read(id)
  if (!stored) throw new UseCaseError('NOT_FOUND', { what: 'account' })
  const { accounts, recognised } = knownAccounts(ports, [stored])
  const account = accounts[0] ?? stored
  const people = inventory.people.filter((person) => account.subjectIds.includes(person.id))
  const index = inventoryIndex(inventory, ports.catalogue())
  return {
    account,
    recognised: recognised.get(id),
    leak: latestLeak(inventory.fingerprints.filter(({ accountId }) => accountId === id)),
    holdings: people.flatMap((person) =>
      effectiveHoldings({ account, person, inventory, catalogue: ports.catalogue() }),
    ),
    reuse: reuseGroups(inventory)
      .filter((group) => group.accountIds.includes(id))
      .map((group) => ({
        kind: group.kind,
        accountIds: group.accountIds.filter((other) => other !== id),
      })),
    breaches: reachedBreaches(account, ports.catalogue()).map((breach) => ({
      breachId: breach.id,
      verdict: judgeAccount(
        account,
        breach,
        index,
        inventory.evidence.find((one) => one.accountId === id && one.breachId === breach.id),
      ),
    })),
  }
}
