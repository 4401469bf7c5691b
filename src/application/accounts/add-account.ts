import type { Account } from '../../domain/model/account.ts'
import { asId } from '../../domain/model/id.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { checkAccount } from './check-account.ts'

/** Adds an account or enrolment by hand and gives it back with its id. Fails as `checkAccount` does. */
export const addAccount = (ports: ProgramPorts, input: Omit<Account, 'id'>): Account => {
  const vault = ports.openVault()
  const notes = input.notes?.trim() || undefined
  const account = { ...input, notes, id: asId<'account'>(ports.uuid()) }
  checkAccount(vault, ports.catalogue(), account)
  vault.accounts.add(account)
  return account
}
