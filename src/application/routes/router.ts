import type { ProgramPorts } from '../program-ports.ts'
import { accountsRoutes } from './accounts-routes.ts'
import { breachesRoutes } from './breaches-routes.ts'
import { householdRoutes } from './household-routes.ts'
import { createImplementer } from './implementer.ts'
import { importsRoutes } from './imports-routes.ts'
import { servicesRoutes } from './services-routes.ts'
import { settingsRoutes } from './settings-routes.ts'
import { surfaceRoutes } from './surface-routes.ts'
import { systemRoutes } from './system-routes.ts'
import { vaultRoutes } from './vault-routes.ts'

/** Binds the whole contract to the use cases; both hosts serve this value. */
export const createRouter = (ports: ProgramPorts, lock: () => Promise<void>) => {
  const implementer = createImplementer(ports)
  return implementer.router({
    system: systemRoutes(implementer.system, ports),
    vault: vaultRoutes(implementer.vault, ports, lock),
    settings: settingsRoutes(implementer.settings, ports),
    household: householdRoutes(implementer.household, ports),
    services: servicesRoutes(implementer.services, ports),
    accounts: accountsRoutes(implementer.accounts, ports),
    imports: importsRoutes(implementer.imports, ports),
    surface: surfaceRoutes(implementer.surface, ports),
    breaches: breachesRoutes(implementer.breaches, ports),
  })
}

export type Router = ReturnType<typeof createRouter>
