import type { AccountId } from '../../domain/model/id.ts'
import { reuseGroups } from '../../domain/reuse/reuse-groups.ts'
import { effectiveHoldings } from '../../domain/verdicts/holdings-of.ts'
import { judgeAccount } from '../../domain/verdicts/judge-account.ts'
import { reachedBreaches } from '../../domain/verdicts/reached-breaches.ts'
import { knownAccounts } from '../knowledge/known-inventory.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { currentSurface } from '../surface/current-surface.ts'
import { UseCaseError } from '../use-case-error.ts'
import { currentLeak } from './current-leak.ts'

/**
 * One account with its notes, what is known of its password, what it holds, what it shares secrets with and which breaches reach it. Fails with
 * `NOT_FOUND` where there is no such account.
 */
export const readAccount = (ports: ProgramPorts, id: AccountId) => {
  const vault = ports.openVault()
  const { index } = currentSurface(ports)
  const { inventory } = index
  const stored = vault.accounts.read(id)
  if (!stored) throw new UseCaseError('NOT_FOUND', { what: 'account' })
  const { accounts, recognised } = knownAccounts(ports, [stored])
  const account = accounts[0] ?? stored
  const people = inventory.people.filter((person) => account.subjectIds.includes(person.id))
  return {
    account,
    recognised: recognised.get(id),
    leak: currentLeak(inventory.fingerprints.filter(({ accountId }) => accountId === id)),
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
