import type { Service } from '../model/service.ts'
import type { Settings } from '../model/settings.ts'
import { openExportVersion, type OpenExport } from './open-export.ts'

/** A service as version 1 wrote it; only the family's own were in it. */
export interface Service1 extends Omit<
  Service,
  'usedBy' | 'deletion' | 'factSources' | 'origin' | 'overriddenOn'
> {
  readonly own: true
}

/** The open export as programs before the catalogue had own knowledge wrote it. */
export interface OpenExport1 extends Omit<
  OpenExport,
  | 'version'
  | 'settings'
  | 'services'
  | 'ownBreaches'
  | 'overrides'
  | 'additions'
  | 'learned'
  | 'lookups'
  | 'sent'
> {
  readonly version: 1
  readonly settings: Omit<Settings, 'networkAllowed'>
  readonly services: readonly Service1[]
}

const serviceOf = (service: Service1): Service => ({
  id: service.id,
  name: service.name,
  formerNames: service.formerNames,
  operator: service.operator,
  kind: service.kind,
  domains: service.domains,
  appIds: service.appIds,
  platform: service.platform,
  usedBy: [],
  status: service.status,
  statusSince: service.statusSince,
  statusNote: service.statusNote,
  ageRule: service.ageRule,
  holds: service.holds,
  links: service.links,
  sources: service.sources,
  factSources: {},
  origin: 'own',
})

/**
 * A version 1 export as one of today's version: nothing of it is lost, and what it did not know is empty. The
 * network is off, as it was for whoever wrote it (P1).
 */
export const fromVersion1 = (exported: OpenExport1): OpenExport => ({
  ...exported,
  version: openExportVersion,
  settings: { ...exported.settings, networkAllowed: false },
  services: exported.services.map(serviceOf),
  ownBreaches: [],
  overrides: [],
  additions: [],
  learned: [],
  lookups: [],
  sent: [],
})
