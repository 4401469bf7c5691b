import { appIdOf, hostOf, originOf } from '../../domain/matching/origin.ts'
import { isSharedHost } from '../../domain/matching/shared-hosts.ts'
import type { ServiceId } from '../../domain/model/id.ts'
import type { LearnedMatch } from '../../domain/model/knowledge.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'

/**
 * What is learned from somebody saying which service these addresses belong to (`undefined`: none of the
 * catalogue's). Nothing from a host that many share: what is true of one page there is not true of its neighbours.
 */
export const learnedFrom = (
  addresses: readonly string[],
  serviceId: ServiceId | undefined,
  saidOn: PartialDate,
): readonly LearnedMatch[] =>
  addresses.flatMap((text): readonly LearnedMatch[] => {
    const origin = originOf(text)
    if (origin === undefined) return []
    const app = appIdOf(origin)
    if (app !== undefined) return [{ kind: 'app-id', key: app.toLowerCase(), serviceId, saidOn }]
    const host = hostOf(origin)
    if (host === undefined || isSharedHost(host)) return []
    return [{ kind: 'host', key: host, serviceId, saidOn }]
  })
