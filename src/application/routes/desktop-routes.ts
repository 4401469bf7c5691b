import { asks } from '../desktop/asks.ts'
import { desktopOf } from '../desktop/desktop-of.ts'
import { savePaper } from '../desktop/save-paper.ts'
import { setWindow } from '../desktop/set-window.ts'
import { showLogs } from '../desktop/show-logs.ts'
import { takeOpenedFile } from '../desktop/take-opened-file.ts'
import type { ProgramPorts } from '../program-ports.ts'
import type { Implementer } from './implementer.ts'

/** The window and the system around it. */
export const desktopRoutes = (route: Implementer['desktop'], ports: ProgramPorts) => ({
  asks: route.asks.handler(({ signal }) => asks(ports, signal)),
  takeFile: route.takeFile.handler(({ input }) => takeOpenedFile(ports, input.fileId)),
  leaveFile: route.leaveFile.handler(({ input }) => desktopOf(ports).leaveFile(input.fileId)),
  chooseFolder: route.chooseFolder.handler(() => desktopOf(ports).chooseFolder()),
  savePaper: route.savePaper.handler(({ input }) => savePaper(ports, input)),
  settings: route.settings.handler(() => desktopOf(ports).settings()),
  set: route.set.handler(({ input }) => setWindow(ports, input)),
  letGo: route.letGo.handler(() => desktopOf(ports).letGo()),
  showLogs: route.showLogs.handler(() => showLogs(ports)),
})
