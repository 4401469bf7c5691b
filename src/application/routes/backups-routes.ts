import { listBackups } from '../backups/list-backups.ts'
import { saveBackup } from '../backups/save-backup.ts'
import type { ProgramPorts } from '../program-ports.ts'
import type { Implementer } from './implementer.ts'

/** Backups, and what is done with them. */
export const backupsRoutes = (route: Implementer['backups'], ports: ProgramPorts) => ({
  list: route.list.handler(() => listBackups(ports)),
  make: route.make.handler(async () => {
    ports.openVault()
    await ports.keeper.backups.make()
  }),
  save: route.save.handler(({ input }) => saveBackup(ports, input)),
  remove: route.remove.handler(async ({ input }) => {
    ports.openVault()
    await ports.keeper.backups.remove(input.name)
  }),
})
