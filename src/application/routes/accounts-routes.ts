import { addAccount } from '../accounts/add-account.ts'
import { changeAccounts } from '../accounts/change-accounts.ts'
import { eraseAccount } from '../accounts/erase-account.ts'
import { readAccount } from '../accounts/read-account.ts'
import { findAccounts } from '../accounts/find-accounts.ts'
import { eraseAccounts } from '../accounts/erase-accounts.ts'
import { listAccounts } from '../accounts/list-accounts.ts'
import { listMarks } from '../accounts/list-marks.ts'
import { listSharedSecrets } from '../accounts/list-shared-secrets.ts'
import { setHoldings } from '../accounts/set-holdings.ts'
import { updateAccount } from '../accounts/update-account.ts'
import type { ProgramPorts } from '../program-ports.ts'
import type { Implementer } from './implementer.ts'

/** Accounts, enrolments and what they hold. */
export const accountsRoutes = (route: Implementer['accounts'], ports: ProgramPorts) => ({
  list: route.list.handler(() => [...listAccounts(ports)]),
  find: route.find.handler(({ input }) => [...findAccounts(ports, input.text)]),
  marks: route.marks.handler(() => listMarks(ports)),
  sharedSecrets: route.sharedSecrets.handler(() => listSharedSecrets(ports)),
  read: route.read.handler(({ input }) => readAccount(ports, input.id)),
  add: route.add.handler(({ input }) => addAccount(ports, input)),
  update: route.update.handler(({ input }) => updateAccount(ports, input)),
  change: route.change.handler(({ input }) => changeAccounts(ports, input)),
  remove: route.remove.handler(({ input }) => eraseAccount(ports, input.id)),
  removeAll: route.removeAll.handler(({ input }) => eraseAccounts(ports, input.ids)),
  setHoldings: route.setHoldings.handler(({ input }) =>
    setHoldings(ports.openVault(), ports.catalogue(), input.accountId, input.holdings),
  ),
})
