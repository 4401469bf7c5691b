import type { SettledQuestion } from '../../domain/tidy-up/tidy-up-queue.ts'
import type { SettledRepository } from '../repositories.ts'
import type { Connection } from './connection.ts'

/** Questions of the tidy-up that somebody laid to rest. */
export const settledRepository = (connection: Connection): SettledRepository => ({
  list: () =>
    connection.all<SettledQuestion>(
      'select queue, key, settled_on as "on" from settled_question order by queue, key',
    ),
  write: ({ queue, key, on }) => {
    connection.run(
      `insert into settled_question (queue, key, settled_on) values (@queue, @key, @on)
       on conflict (queue, key) do update set settled_on = excluded.settled_on`,
      { queue, key, on },
    )
  },
  remove: ({ queue, key }) =>
    connection.run('delete from settled_question where queue = @queue and key = @key', {
      queue,
      key,
    }) > 0,
})
