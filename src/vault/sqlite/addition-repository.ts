import type { BreachAddition } from '../../domain/model/knowledge.ts'
import type { AdditionRepository } from '../repositories.ts'
import type { Connection } from './connection.ts'
import { readValue, type Shape } from './json-values.ts'

const shape: Shape<BreachAddition> = {
  id: 'text',
  breachId: 'text',
  addedOn: 'text',
  access: 'object',
  classes: 'list',
  notTaken: 'list',
  counts: 'list',
  contested: 'list',
  source: 'object',
}

/** Facts the family added to known breaches, in the order they were added. `written` runs after each change. */
export const additionRepository = (
  connection: Connection,
  written: () => void,
): AdditionRepository => ({
  list: () =>
    connection
      .all<{ readonly addition: string }>('select addition from breach_addition order by seq')
      .map(({ addition }) => readValue(addition, shape)),
  add: (addition) => {
    connection.run(
      `insert into breach_addition (id, breach_id, addition) values (@id, @breachId, @addition)`,
      { id: addition.id, breachId: addition.breachId, addition: JSON.stringify(addition) },
    )
    written()
  },
  remove: (id) => {
    const removed = connection.run('delete from breach_addition where id = @id', { id })
    written()
    return removed > 0
  },
})
