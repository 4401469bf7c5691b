import {
  recogniseAccounts,
  type RecognisedAccounts,
} from '../../domain/matching/recognise-accounts.ts'
import type { Account } from '../../domain/model/account.ts'
import type { Inventory } from '../../domain/model/inventory.ts'
import type { ProgramPorts } from '../program-ports.ts'

/** What this module needs of the program. */
type KnowledgePorts = Pick<ProgramPorts, 'openVault' | 'catalogue'>

/**
 * Accounts with the service they belong to: the one somebody named, else the one their addresses lead to as far as
 * the household's catalogue knows today.
 */
export const knownAccounts = (
  ports: KnowledgePorts,
  accounts: readonly Account[],
): RecognisedAccounts =>
  recogniseAccounts(accounts, ports.catalogue().services, ports.openVault().knowledge().learned)

/** All that the household has written down, with recognised services: the input of every derived view. */
export const knownInventory = (ports: KnowledgePorts): Inventory => {
  const inventory = ports.openVault().inventory()
  return { ...inventory, accounts: knownAccounts(ports, inventory.accounts).accounts }
}
