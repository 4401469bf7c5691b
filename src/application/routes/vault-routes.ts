import type { ProgramPorts } from '../program-ports.ts'
import { createVault } from '../vault/create-vault.ts'
import { openerFrom, wipeOpener } from '../vault/opener.ts'
import { ratePassphrase } from '../vault/passphrase-strength.ts'
import { replaceOpenVault } from '../vault/replace-open-vault.ts'
import type { Implementer } from './implementer.ts'

/** Creating, unlocking and locking; the state watch hears of each. */
export const vaultRoutes = (
  route: Implementer['vault'],
  ports: ProgramPorts,
  lock: () => Promise<void>,
) => ({
  create: route.create.handler(({ input }) => createVault(ports, input)),
  unlock: route.unlock.handler(async ({ input }) => {
    const opener = openerFrom(input)
    try {
      await ports.keeper.unlock(opener)
    } finally {
      wipeOpener(opener)
      await ports.stateWatch.refresh()
    }
  }),
  lock: route.lock.handler(lock),
  check: route.check.handler(async () => {
    ports.openVault()
    return ports.keeper.check()
  }),
  findKeyFile: route.findKeyFile.handler(() => ports.keeper.keyFileCopies.find()),
  putKeyFileBack: route.putKeyFileBack.handler(async () => {
    await ports.keeper.keyFileCopies.putBack()
    await ports.stateWatch.refresh()
  }),
  erase: route.erase.handler(async ({ input }) => {
    ports.openVault()
    await replaceOpenVault(ports, () => ports.keeper.erase(input))
  }),
  ratePassphrase: route.ratePassphrase.handler(({ input }) => ratePassphrase(input.passphrase)),
})
