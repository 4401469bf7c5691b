import type { ServiceKind } from '../../../domain/model/service.ts'

/** True for a service whose very name says something about a person: summaries do not name it (P10). */
export const isQuietKind = (kind: ServiceKind | undefined): boolean =>
  kind === 'health' || kind === 'money'
