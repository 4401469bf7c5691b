import type { Breach } from '../../domain/model/breach.ts'
import type { OwnBreachRepository } from '../repositories.ts'
import type { Connection } from './connection.ts'
import { readValue, type Shape } from './json-values.ts'

const shape: Shape<Breach> = {
  id: 'text',
  name: 'text',
  kind: 'text',
  services: 'list',
  access: 'object',
  verified: 'yes-or-no',
  summary: 'text',
  classes: 'list',
  notTaken: 'list',
  counts: 'list',
  timeline: 'list',
  contested: 'list',
  sources: 'list',
  factSources: 'object',
  origin: 'text',
}

/** Without what is derived when it is merged with the rest, in case it was read from there. */
const textOf = (breach: Breach): string =>
  JSON.stringify({ ...breach, hibpDiffers: undefined, addedToOn: undefined, origin: 'own' })

/** What hangs on a breach by its id alone; the ticks go with the family's file. */
const hangingOn = ['incident', 'evidence', 'breach_addition'] as const

/** Breaches of the family's own, in the order they were added. `written` runs after each change. */
export const ownBreachRepository = (
  connection: Connection,
  written: () => void,
): OwnBreachRepository => ({
  list: () =>
    connection
      .all<{ readonly breach: string }>('select breach from own_breach order by seq')
      .map(({ breach }) => readValue(breach, shape)),
  add: (breach) => {
    connection.run('insert into own_breach (id, breach) values (@id, @breach)', {
      id: breach.id,
      breach: textOf(breach),
    })
    written()
  },
  update: (breach) => {
    const changed = connection.run('update own_breach set breach = @breach where id = @id', {
      id: breach.id,
      breach: textOf(breach),
    })
    written()
    return changed > 0
  },
  remove: (id) => {
    const removed = connection.transaction(() => {
      const own = connection.run('delete from own_breach where id = @id', { id })
      // A breach of the catalogue keeps what was said about it.
      if (own === 0) return false
      for (const table of hangingOn) {
        connection.run(`delete from ${table} where breach_id = @id`, { id })
      }
      return true
    })
    written()
    return removed
  },
})
