import type { ServiceId } from '../../domain/model/id.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import type { Service, ServiceKind, ServiceStatus } from '../../domain/model/service.ts'
import type { OwnServiceRepository } from '../repositories.ts'
import type { Connection, SqlValues } from './connection.ts'
import { readValue, type Shape } from './json-values.ts'
import { flag, orNull, orUndefined } from './values.ts'

/** Lists that nobody queries by travel as one JSON text. */
type Details = Pick<
  Service,
  | 'formerNames'
  | 'domains'
  | 'appIds'
  | 'usedBy'
  | 'deletion'
  | 'holds'
  | 'links'
  | 'sources'
  | 'factSources'
>

type LaterDetails = 'usedBy' | 'factSources'

/** As they may stand there: programs before the fourth schema knew less of a service. */
type StoredDetails = Omit<Details, LaterDetails> & Partial<Pick<Details, LaterDetails>>

const shape: Shape<StoredDetails> = {
  formerNames: 'list',
  domains: 'list',
  appIds: 'list',
  holds: 'list',
  links: 'object',
  sources: 'list',
}

interface OwnServiceRow {
  readonly id: ServiceId
  readonly name: string
  readonly operator: string | null
  readonly kind: ServiceKind
  readonly platform: 0 | 1
  readonly status: ServiceStatus
  readonly status_since: PartialDate | null
  readonly status_note: string | null
  readonly age_rule: string | null
  readonly details: string
}

const detailsOf = ({ details }: OwnServiceRow): Details => {
  const stored = readValue(details, shape)
  return { ...stored, usedBy: stored.usedBy ?? [], factSources: stored.factSources ?? {} }
}

const toService = (row: OwnServiceRow): Service => ({
  id: row.id,
  name: row.name,
  operator: orUndefined(row.operator),
  kind: row.kind,
  platform: row.platform === 1,
  status: row.status,
  statusSince: orUndefined(row.status_since),
  statusNote: orUndefined(row.status_note),
  ageRule: orUndefined(row.age_rule),
  ...detailsOf(row),
  origin: 'own',
})

const toValues = (service: Service): SqlValues => ({
  id: service.id,
  name: service.name,
  operator: orNull(service.operator),
  kind: service.kind,
  platform: flag(service.platform),
  status: service.status,
  statusSince: orNull(service.statusSince),
  statusNote: orNull(service.statusNote),
  ageRule: orNull(service.ageRule),
  details: JSON.stringify({
    formerNames: service.formerNames,
    domains: service.domains,
    appIds: service.appIds,
    usedBy: service.usedBy,
    deletion: service.deletion,
    holds: service.holds,
    links: service.links,
    sources: service.sources,
    factSources: service.factSources,
  } satisfies Details),
})

/** Services the family added by hand, in the order they were added. `written` runs after each change. */
export const ownServiceRepository = (
  connection: Connection,
  written: () => void,
): OwnServiceRepository => ({
  list: () =>
    connection.all<OwnServiceRow>('select * from own_service order by seq').map(toService),
  add: (service) => {
    connection.run(
      `insert into own_service (id, name, operator, kind, platform, status, status_since,
         status_note, age_rule, details)
       values (@id, @name, @operator, @kind, @platform, @status, @statusSince, @statusNote,
         @ageRule, @details)`,
      toValues(service),
    )
    written()
  },
  update: (service) => {
    const changed = connection.run(
      `update own_service set name = @name, operator = @operator, kind = @kind,
         platform = @platform, status = @status, status_since = @statusSince,
         status_note = @statusNote, age_rule = @ageRule, details = @details
       where id = @id`,
      toValues(service),
    )
    written()
    return changed > 0
  },
  remove: (id) => {
    const removed = connection.transaction(() => {
      const own = connection.run('delete from own_service where id = @id', { id })
      if (own === 0) return false
      // An address that was said to be this one's is nobody's again.
      connection.run('delete from learned_match where service_id = @id', { id })
      return true
    })
    written()
    return removed
  },
})
