import type { Fingerprint } from '../../domain/model/fingerprint.ts'
import type { AccountId } from '../../domain/model/id.ts'
import type { Inventory } from '../../domain/model/inventory.ts'
import type { Holding } from '../../domain/model/holding.ts'
import type {
  FamilyKnowledge,
  OpenExport,
  VaultContent,
} from '../../domain/open-export/open-export.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import { listSavedFilters } from '../saved-filters/saved-filters.ts'
import { giveWay } from '../in-turns.ts'

const withNotes = (inventory: Inventory, notes: ReadonlyMap<AccountId, string>): Inventory => ({
  ...inventory,
  accounts: inventory.accounts.map((account) => ({ ...account, notes: notes.get(account.id) })),
})

/** All but the breach list, which is public and can be loaded again. */
const familyKnowledge = (vault: OpenVault): FamilyKnowledge => {
  const { ownServices, ownBreaches, overrides, additions, learned } = vault.knowledge()
  return { ownServices, ownBreaches, overrides, additions, learned }
}

/** Reads all that the open export carries. */
export const readVaultContent = (vault: OpenVault): VaultContent => ({
  inventory: withNotes(vault.inventory(), vault.accounts.notes()),
  knowledge: familyKnowledge(vault),
  incidents: vault.incidents
    .list()
    .map((incident) => ({ ...incident, actions: vault.incidents.actions(incident.breachId) })),
  imports: vault.imports.list(),
  settings: vault.settings.read(),
  // In the order it was sent.
  outgoing: vault.outgoing.list(0, vault.outgoing.count()).toReversed(),
  savedFilters: listSavedFilters(vault),
  letters: vault.letters.list(),
})

/** Rows written between two pauses; some hundredths of a second. */
const chunkSize = 200

const inChunks = async <Item>(
  vault: OpenVault,
  items: readonly Item[],
  write: (item: Item) => void,
): Promise<void> => {
  for (let at = 0; at < items.length; at += chunkSize) {
    vault.transaction(() => items.slice(at, at + chunkSize).forEach(write))
    await giveWay()
  }
}

/** Members of a group get one digest of this vault that no secret has; the next group gets another. */
const fingerprintsOf = (
  { reuseGroups }: OpenExport,
  vault: OpenVault,
  newSeed: () => string,
): readonly Fingerprint[] =>
  reuseGroups.flatMap(({ kind, members }) => {
    const digest = vault.fingerprints.digestUnknown(newSeed())
    return members.map((member) => ({ ...member, kind, digest }))
  })

const byAccount = (holdings: readonly Holding[]): readonly (readonly Holding[])[] => [
  ...Map.groupBy(holdings, ({ accountId }) => accountId).values(),
]

const writeKnowledge = async (vault: OpenVault, exported: OpenExport): Promise<void> => {
  await inChunks(vault, exported.services, (service) => vault.ownServices.add(service))
  await inChunks(vault, exported.ownBreaches, (breach) => vault.ownBreaches.add(breach))
  await inChunks(vault, exported.overrides, (override) => vault.overrides.write(override))
  await inChunks(vault, exported.additions, (addition) => vault.additions.add(addition))
  await inChunks(vault, exported.learned, (match) => vault.learned.write(match))
}

/**
 * Writes an export into a vault that has its household and people and nothing else. In several
 * transactions, so it is only for a vault that nobody sees yet. `newSeed` gives random texts. The network stays off
 * whatever the file says: it is switched on by somebody who sees what it does (P1).
 */
export const writeVaultContent = async (
  vault: OpenVault,
  exported: OpenExport,
  newSeed: () => string,
): Promise<void> => {
  vault.settings.write({ ...exported.settings, networkAllowed: false })
  await writeKnowledge(vault, exported)
  await inChunks(vault, exported.imports, (batch) => vault.imports.add(batch))
  await inChunks(vault, exported.accounts, (account) => vault.accounts.add(account))
  await inChunks(vault, byAccount(exported.holdings), (holdings) => {
    const [first] = holdings
    if (first) vault.holdings.replace(first.accountId, holdings)
  })
  await inChunks(vault, fingerprintsOf(exported, vault, newSeed), (fingerprint) =>
    vault.fingerprints.add(fingerprint),
  )
  await inChunks(vault, exported.evidence, (evidence) => vault.evidence.write(evidence))
  await inChunks(vault, exported.lookups, (lookup) => vault.lookups.write(lookup))
  await inChunks(vault, exported.savedFilters ?? [], (saved) => vault.savedFilters.write(saved))
  await inChunks(vault, exported.letters ?? [], (letter) => vault.letters.add(letter))
  await inChunks(vault, exported.sent, (record) => vault.outgoing.add(record))
  for (const { actions, ...incident } of exported.incidents) {
    vault.incidents.add(incident)
    await inChunks(vault, actions, (record) => vault.incidents.setAction(incident.breachId, record))
  }
}
