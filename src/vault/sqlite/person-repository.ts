import type { PersonId } from '../../domain/model/id.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import type { Person, PersonRole } from '../../domain/model/person.ts'
import type { RegionCode } from '../../domain/model/region.ts'
import type { PersonRepository } from '../repositories.ts'
import type { Connection, SqlValues } from './connection.ts'
import { orNull, orUndefined } from './values.ts'

interface PersonRow {
  readonly id: PersonId
  readonly role: PersonRole
  readonly name: string
  readonly birth_date: PartialDate | null
  readonly region_code: RegionCode | null
  readonly region_country: string | null
}

const toPerson = (row: PersonRow): Person => ({
  id: row.id,
  role: row.role,
  name: row.name,
  birthDate: orUndefined(row.birth_date),
  region:
    row.region_code === null
      ? undefined
      : { code: row.region_code, country: orUndefined(row.region_country) },
})

const toValues = (person: Person): SqlValues => ({
  id: person.id,
  role: person.role,
  name: person.name,
  birthDate: orNull(person.birthDate),
  code: orNull(person.region?.code),
  country: orNull(person.region?.country),
})

/** People in the order they were added. Removing one whom an account still names fails on its reference. */
export const personRepository = (connection: Connection): PersonRepository => ({
  list: () =>
    connection
      .all<PersonRow>(
        `select id, role, name, birth_date, region_code, region_country from person
         order by position`,
      )
      .map(toPerson),
  add: (person) => {
    connection.run(
      `insert into person (id, position, role, name, birth_date, region_code, region_country)
       values (@id, (select coalesce(max(position), 0) + 1 from person), @role, @name, @birthDate,
         @code, @country)`,
      toValues(person),
    )
  },
  update: (person) =>
    connection.run(
      `update person set role = @role, name = @name, birth_date = @birthDate, region_code = @code,
         region_country = @country
       where id = @id`,
      toValues(person),
    ) > 0,
  remove: (id) =>
    connection.transaction(() => {
      connection.run(
        `delete from incident_action where substr(key, instr(key, '@') + 1) = @id and instr(key, '@') > 0`,
        { id },
      )
      return connection.run('delete from person where id = @id', { id }) > 0
    }),
})
