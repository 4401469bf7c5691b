import type { ProgramPorts } from '../program-ports.ts'
import { updateSettings } from '../settings/update-settings.ts'
import type { Implementer } from './implementer.ts'

/** What the household has set. */
export const settingsRoutes = (route: Implementer['settings'], ports: ProgramPorts) => ({
  read: route.read.handler(() => ports.openVault().settings.read()),
  update: route.update.handler(({ input }) => updateSettings(ports.openVault(), input)),
})
