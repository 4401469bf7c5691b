import { aboutProgram } from '../about/about-program.ts'
import { readLicences } from '../about/read-licences.ts'
import type { ProgramPorts } from '../program-ports.ts'
import type { Implementer } from './implementer.ts'

/** What the program is and in which state its vault. */
export const systemRoutes = (route: Implementer['system'], ports: ProgramPorts) => ({
  about: route.about.handler(() => aboutProgram(ports)),
  licences: route.licences.handler(() => readLicences(ports.packageFolder)),
  status: route.status.handler(async () => ({
    host: ports.host,
    version: ports.version,
    demo: ports.demo,
    today: ports.today(),
    vault: await ports.keeper.state(),
  })),
  // That it was called is all there is to it: the implementer counts calls.
  stayAwake: route.stayAwake.handler(() => undefined),
  watch: route.watch.handler(({ signal }) => ports.stateWatch.watch(signal)),
})
