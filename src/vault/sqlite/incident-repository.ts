import type { ActionRecord, Incident } from '../../domain/model/checklist.ts'
import type { BreachId, IncidentId } from '../../domain/model/id.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import type { IncidentRepository } from '../repositories.ts'
import type { Connection } from './connection.ts'
import { orNull, orUndefined } from './values.ts'

interface IncidentRow {
  readonly id: IncidentId
  readonly breach_id: BreachId
  readonly opened_on: PartialDate
}

interface ActionRow {
  readonly key: string
  readonly state: ActionRecord['state']
  readonly note: string | null
  readonly said_on: PartialDate
}

const toIncident = (row: IncidentRow): Incident => ({
  id: row.id,
  breachId: row.breach_id,
  openedOn: row.opened_on,
})

const columns = 'id, breach_id, opened_on'

/**
 * The household's files on breaches, one per breach. `setAction` replaces what was said about an action
 * and throws where the breach has no incident yet.
 */
export const incidentRepository = (connection: Connection): IncidentRepository => ({
  list: () =>
    connection.all<IncidentRow>(`select ${columns} from incident order by seq`).map(toIncident),
  find: (breachId) => {
    const row = connection.get<IncidentRow>(
      `select ${columns} from incident where breach_id = @breachId`,
      { breachId },
    )
    return row === undefined ? undefined : toIncident(row)
  },
  add: (incident) => {
    connection.run(
      'insert into incident (id, breach_id, opened_on) values (@id, @breachId, @openedOn)',
      { id: incident.id, breachId: incident.breachId, openedOn: incident.openedOn },
    )
  },
  actions: (breachId) =>
    connection
      .all<ActionRow>(
        `select key, state, note, said_on from incident_action
         where incident_id = (select id from incident where breach_id = @breachId)`,
        { breachId },
      )
      .map((row) => ({
        key: row.key,
        state: row.state,
        note: orUndefined(row.note),
        on: row.said_on,
      })),
  setAction: (breachId, record) => {
    const written = connection.run(
      `insert into incident_action (incident_id, key, state, note, said_on)
       select id, @key, @state, @note, @on from incident where breach_id = @breachId
       on conflict (incident_id, key) do update set state = excluded.state, note = excluded.note,
         said_on = excluded.said_on`,
      {
        breachId,
        key: record.key,
        state: record.state,
        note: orNull(record.note),
        on: record.on,
      },
    )
    if (written === 0) throw new Error('This breach has no incident yet')
  },
})
