import type { OpenVault } from './repositories.ts'
import type { VaultContents } from './restorer.ts'

/** Whose vault it is and how much is in it. Fails with `StorageError` or `VaultStateError`. */
export const contentsOf = (vault: OpenVault): Omit<VaultContents, 'madeAt'> => ({
  householdName: vault.household.read().name,
  people: vault.people.list().map(({ name, role }) => ({ name, role })),
  accounts: vault.accounts.list().length,
  imports: vault.imports.list().length,
  incidents: vault.incidents.list().length,
})
