import type { ServiceId } from '../../domain/model/id.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import type { Service, ServiceKind, ServiceStatus } from '../../domain/model/service.ts'
import type { OwnServiceRepository } from '../repositories.ts'
import type { Connection, SqlValues } from './connection.ts'
import { flag, orNull, orUndefined } from './values.ts'

/** Lists that nobody queries by travel as one JSON text. */
type Details = Pick<Service, 'formerNames' | 'domains' | 'appIds' | 'holds' | 'links' | 'sources'>

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
  // Written by `toValues` below and by nobody else.
  ...(JSON.parse(row.details) as Details),
  own: true,
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
    holds: service.holds,
    links: service.links,
    sources: service.sources,
  } satisfies Details),
})

/** Services the family added by hand, in the order they were added; all come back with `own: true`. */
export const ownServiceRepository = (connection: Connection): OwnServiceRepository => ({
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
  },
  update: (service) =>
    connection.run(
      `update own_service set name = @name, operator = @operator, kind = @kind,
         platform = @platform, status = @status, status_since = @statusSince,
         status_note = @statusNote, age_rule = @ageRule, details = @details
       where id = @id`,
      toValues(service),
    ) > 0,
})
