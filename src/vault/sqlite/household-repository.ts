import type { RegionCode } from '../../domain/model/region.ts'
import type { HouseholdRepository } from '../repositories.ts'
import type { Connection } from './connection.ts'
import { flag, orNull, orUndefined } from './values.ts'

interface HouseholdRow {
  readonly name: string
  readonly region_code: RegionCode
  readonly region_country: string | null
  readonly shared_computer: 0 | 1
}

/** The household's one row. Reading before the first write is a bug and throws. */
export const householdRepository = (connection: Connection): HouseholdRepository => ({
  read: () => {
    const row = connection.get<HouseholdRow>('select * from household')
    if (row === undefined) throw new Error('The vault has no household yet')
    return {
      name: row.name,
      region: { code: row.region_code, country: orUndefined(row.region_country) },
      sharedComputer: row.shared_computer === 1,
    }
  },
  write: (household) => {
    connection.run(
      `insert into household (only_row, name, region_code, region_country, shared_computer)
       values (1, @name, @code, @country, @shared)
       on conflict (only_row) do update set name = excluded.name,
         region_code = excluded.region_code, region_country = excluded.region_country,
         shared_computer = excluded.shared_computer`,
      {
        name: household.name,
        code: household.region.code,
        country: orNull(household.region.country),
        shared: flag(household.sharedComputer),
      },
    )
  },
})
