import { contentsOf } from '../../vault/contents-of.ts'
import { listBackups } from '../backups/list-backups.ts'
import { lookIntoBackup } from '../backups/look-into-backup.ts'
import { saveBackup } from '../backups/save-backup.ts'
import { stageBackup } from '../backups/stage-backup.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { replaceOpenVault } from '../vault/replace-open-vault.ts'
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
  stage: route.stage.handler(({ input }) => stageBackup(ports, input)),
  look: route.look.handler(({ input }) => lookIntoBackup(ports, input)),
  present: route.present.handler(() => contentsOf(ports.openVault())),
  restore: route.restore.handler(({ input }) =>
    replaceOpenVault(ports, () => ports.keeper.restorer.restore(input.stagingId)),
  ),
  discard: route.discard.handler(({ input }) => ports.keeper.restorer.discard(input.stagingId)),
  putBack: route.putBack.handler(({ input }) =>
    replaceOpenVault(ports, () => ports.keeper.restorer.putBack(input.id)),
  ),
  discardAside: route.discardAside.handler(({ input }) =>
    ports.keeper.restorer.discardAside(input.id),
  ),
})
