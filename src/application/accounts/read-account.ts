import type { AccountId } from '../../domain/model/id.ts'
import { reuseGroups } from '../../domain/reuse/reuse-groups.ts'
import { effectiveHoldings } from '../../domain/verdicts/holdings-of.ts'
import { inventoryIndex } from '../../domain/verdicts/inventory-index.ts'
import { passwordReused } from '../../domain/verdicts/password-reused.ts'
import { verdictFor } from '../../domain/verdicts/verdict-for.ts'
import { reachedBreaches } from '../../domain/verdicts/reached-breaches.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'

/**
 * One account with its notes, what it holds, what it shares secrets with and which breaches reach it. Fails with
 * `NOT_FOUND` where there is no such account.
 */
export const readAccount = (ports: ProgramPorts, id: AccountId) => {
  const vault = ports.openVault()
  const inventory = vault.inventory()
  const account = vault.accounts.read(id)
  if (!account) throw new UseCaseError('NOT_FOUND', { what: 'account' })
  const people = inventory.people.filter((person) => account.subjectIds.includes(person.id))
  const reused = passwordReused(account, inventoryIndex(inventory, ports.catalogue()))
  return {
    account,
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
      verdict: verdictFor({
        account,
        breach,
        passwordReused: reused,
        evidence: inventory.evidence.find(
          (one) => one.accountId === id && one.breachId === breach.id,
        ),
      }),
    })),
  }
}
