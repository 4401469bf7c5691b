import type { IncidentContent, IncidentLook } from '../../domain/incidents/incident-look.ts'
import type { ActionRecord, Incident, StepBasis } from '../../domain/model/checklist.ts'
import type { BreachId, IncidentId, PersonId } from '../../domain/model/id.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import type { IncidentRepository } from '../repositories.ts'
import type { Connection } from './connection.ts'
import { readValue, type Shape } from './json-values.ts'
import { orNull, orUndefined } from './values.ts'

interface IncidentRow {
  readonly id: IncidentId
  readonly breach_id: BreachId
  readonly opened_on: PartialDate
  readonly origin: Incident['origin']
  readonly closed_on: PartialDate | null
}

interface ActionRow {
  readonly key: string
  readonly state: ActionRecord['state']
  readonly note: string | null
  readonly said_on: PartialDate
  readonly by_id: PersonId | null
  readonly responsible_id: PersonId | null
  readonly due_on: PartialDate | null
  readonly basis: string | null
}

const basisShape: Shape<StepBasis> = { causes: 'list', level: 'text' }

const contentShape: Shape<IncidentContent> = {
  access: 'object',
  classes: 'list',
  notTaken: 'list',
  counts: 'list',
  statements: 'list',
  people: 'list',
}

const toIncident = (row: IncidentRow): Incident => ({
  id: row.id,
  breachId: row.breach_id,
  openedOn: row.opened_on,
  origin: row.origin,
  closedOn: orUndefined(row.closed_on),
})

const toRecord = (row: ActionRow): ActionRecord => ({
  key: row.key,
  state: row.state,
  note: orUndefined(row.note),
  on: row.said_on,
  byId: orUndefined(row.by_id),
  responsibleId: orUndefined(row.responsible_id),
  dueOn: orUndefined(row.due_on),
  basis: row.basis === null ? undefined : readValue(row.basis, basisShape),
})

const columns = 'id, breach_id, opened_on, origin, closed_on'

const ofBreach = '(select id from incident where breach_id = @breachId)'

const mustBeThere = (written: number): void => {
  if (written === 0) throw new Error('This breach has no incident yet')
}

/**
 * The household's files on breaches, one per breach. `setAction` replaces what was said about an action; it and
 * `addLook` throw where the breach has no incident yet.
 */
export const incidentRepository = (connection: Connection): IncidentRepository => {
  const addLook = (breachId: BreachId, look: IncidentLook): void => {
    mustBeThere(
      connection.aside(
        `insert into incident_look (incident_id, looked_on, content)
         select id, @on, @content from incident where breach_id = @breachId`,
        { breachId, on: look.on, content: JSON.stringify(look.content) },
      ),
    )
    connection.aside(
      `delete from incident_look where incident_id = ${ofBreach} and seq not in (
         select seq from incident_look where incident_id = ${ofBreach} order by seq desc limit 10)`,
      { breachId },
    )
  }
  return {
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
        `insert into incident (${columns}) values (@id, @breachId, @openedOn, @origin, @closedOn)`,
        {
          id: incident.id,
          breachId: incident.breachId,
          openedOn: incident.openedOn,
          origin: incident.origin,
          closedOn: orNull(incident.closedOn),
        },
      )
    },
    close: (breachId, on) =>
      connection.run('update incident set closed_on = @on where breach_id = @breachId', {
        breachId,
        on: orNull(on),
      }) > 0,
    remove: (breachId) =>
      connection.run('delete from incident where breach_id = @breachId', { breachId }) > 0,
    actions: (breachId) =>
      connection
        .all<ActionRow>(
          `select key, state, note, said_on, by_id, responsible_id, due_on, basis
         from incident_action where incident_id = ${ofBreach}`,
          { breachId },
        )
        .map(toRecord),
    setAction: (breachId, record) => {
      mustBeThere(
        connection.run(
          `insert into incident_action
           (incident_id, key, state, note, said_on, by_id, responsible_id, due_on, basis)
         select id, @key, @state, @note, @on, @by, @responsible, @dueOn, @basis
         from incident where breach_id = @breachId
         on conflict (incident_id, key) do update set state = excluded.state,
           note = excluded.note, said_on = excluded.said_on, by_id = excluded.by_id,
           responsible_id = excluded.responsible_id, due_on = excluded.due_on,
           basis = excluded.basis`,
          {
            breachId,
            key: record.key,
            state: record.state,
            note: orNull(record.note),
            on: record.on,
            by: orNull(record.byId),
            responsible: orNull(record.responsibleId),
            dueOn: orNull(record.dueOn),
            basis: record.basis === undefined ? null : JSON.stringify(record.basis),
          },
        ),
      )
    },
    looks: (breachId) =>
      connection
        .all<{ readonly looked_on: PartialDate; readonly content: string }>(
          `select looked_on, content from incident_look where incident_id = ${ofBreach} order by seq`,
          { breachId },
        )
        .map((row) => ({ on: row.looked_on, content: readValue(row.content, contentShape) })),
    addLook,
    replaceLooks: (breachId, looks) => {
      connection.aside(`delete from incident_look where incident_id = ${ofBreach}`, { breachId })
      for (const look of looks) addLook(breachId, look)
    },
  }
}
