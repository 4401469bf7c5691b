import type { ServiceOverride } from '../../domain/model/knowledge.ts'
import type { OverrideRepository } from '../repositories.ts'
import type { Connection } from './connection.ts'
import { readValue, type Shape } from './json-values.ts'

const shape: Shape<ServiceOverride> = {
  serviceId: 'text',
  saidOn: 'text',
  domains: 'list',
  holds: 'list',
}

/** What the family says about services of the catalogue, by service. `written` runs after each change. */
export const overrideRepository = (
  connection: Connection,
  written: () => void,
): OverrideRepository => ({
  list: () =>
    connection
      .all<{ readonly override: string }>(
        'select override from service_override order by service_id',
      )
      .map(({ override }) => readValue(override, shape)),
  write: (override) => {
    connection.run(
      `insert into service_override (service_id, override) values (@serviceId, @override)
       on conflict (service_id) do update set override = excluded.override`,
      { serviceId: override.serviceId, override: JSON.stringify(override) },
    )
    written()
  },
  remove: (id) => {
    const removed = connection.run('delete from service_override where service_id = @id', { id })
    written()
    return removed > 0
  },
})
