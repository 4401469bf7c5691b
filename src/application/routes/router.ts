import type { ContractProcedure } from '@orpc/contract'
import type { Procedure } from '@orpc/server'
import type { contract } from '../../contract/contract.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { accountsRoutes } from './accounts-routes.ts'
import { backupsRoutes } from './backups-routes.ts'
import { breachesRoutes } from './breaches-routes.ts'
import { desktopRoutes } from './desktop-routes.ts'
import { drillRoutes } from './drill-routes.ts'
import { editsRoutes } from './edits-routes.ts'
import { holdingsRoutes } from './holdings-routes.ts'
import { findRoutes } from './find-routes.ts'
import { householdRoutes } from './household-routes.ts'
import { createImplementer, type NoContext } from './implementer.ts'
import { importsRoutes } from './imports-routes.ts'
import { incidentsRoutes } from './incidents-routes.ts'
import { joinsRoutes } from './joins-routes.ts'
import { layoutRoutes } from './layout-routes.ts'
import { ledgerRoutes } from './ledger-routes.ts'
import { lettersRoutes } from './letters-routes.ts'
import { linksRoutes } from './links-routes.ts'
import { networkRoutes } from './network-routes.ts'
import { noticesRoutes } from './notices-routes.ts'
import { openExportRoutes } from './open-export-routes.ts'
import { protectionsRoutes } from './protections-routes.ts'
import { remindersRoutes } from './reminders-routes.ts'
import { reuseRoutes } from './reuse-routes.ts'
import { reviewRoutes } from './review-routes.ts'
import { savedFiltersRoutes } from './saved-filters-routes.ts'
import { servicesRoutes } from './services-routes.ts'
import { settingsRoutes } from './settings-routes.ts'
import { surfaceRoutes } from './surface-routes.ts'
import { systemRoutes } from './system-routes.ts'
import { talksRoutes } from './talks-routes.ts'
import { tidyUpRoutes } from './tidy-up-routes.ts'
import { timelineRoutes } from './timeline-routes.ts'
import { vaultRoutes } from './vault-routes.ts'

/** A part of the contract with its procedures bound. */
type Bound<Part> =
  Part extends ContractProcedure<infer Input, infer Output, infer Failures, infer Meta>
    ? Procedure<NoContext, NoContext, Input, Output, Failures, Meta>
    : { [Name in keyof Part]: Bound<Part[Name]> }

// Written out: as an inferred type the whole contract is too long for a declaration file.
export type Router = Bound<typeof contract>

/** Binds the whole contract to the use cases; both hosts serve this value. */
export const createRouter = (ports: ProgramPorts, lock: () => Promise<void>): Router => {
  const implementer = createImplementer(ports)
  return implementer.router({
    system: systemRoutes(implementer.system, ports),
    desktop: desktopRoutes(implementer.desktop, ports),
    vault: vaultRoutes(implementer.vault, ports, lock),
    protections: protectionsRoutes(implementer.protections, ports),
    backups: backupsRoutes(implementer.backups, ports),
    openExport: openExportRoutes(implementer.openExport, ports),
    settings: settingsRoutes(implementer.settings, ports),
    household: householdRoutes(implementer.household, ports),
    services: servicesRoutes(implementer.services, ports),
    accounts: accountsRoutes(implementer.accounts, ports),
    holdings: holdingsRoutes(implementer.holdings, ports),
    tidyUp: tidyUpRoutes(implementer.tidyUp, ports),
    savedFilters: savedFiltersRoutes(implementer.savedFilters, ports),
    imports: importsRoutes(implementer.imports, ports),
    edits: editsRoutes(implementer.edits, ports),
    surface: surfaceRoutes(implementer.surface, ports),
    find: findRoutes(implementer.find, ports),
    ledger: ledgerRoutes(implementer.ledger, ports),
    joins: joinsRoutes(implementer.joins, ports),
    reuse: reuseRoutes(implementer.reuse, ports),
    timeline: timelineRoutes(implementer.timeline, ports),
    layout: layoutRoutes(implementer.layout, ports),
    letters: lettersRoutes(implementer.letters, ports),
    links: linksRoutes(implementer.links, ports),
    breaches: breachesRoutes(implementer.breaches, ports),
    review: reviewRoutes(implementer.review, ports),
    drill: drillRoutes(implementer.drill, ports),
    incidents: incidentsRoutes(implementer.incidents, ports),
    reminders: remindersRoutes(implementer.reminders, ports),
    talks: talksRoutes(implementer.talks, ports),
    network: networkRoutes(implementer.network, ports),
    notices: noticesRoutes(implementer.notices, ports),
  })
}
