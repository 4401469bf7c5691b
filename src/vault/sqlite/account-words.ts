import type { SearchedWord } from '../../domain/matching/search-words.ts'
import type { AccountId } from '../../domain/model/id.ts'
import type { WordFinds } from '../repositories.ts'
import type { Connection } from './connection.ts'

/**
 * Taking an account's words out so that nothing of them stays takes as long as putting in those of this many
 * accounts (measured: 0.11 ms against 5 µs).
 */
const costOfOne = 20

const columns = 'title, hosts, user_name, email'

const isCheaperAnew = (connection: Connection, changing: number): boolean =>
  changing * costOfOne >
  (connection.get<{ readonly all: number }>('select count(*) as "all" from account')?.all ?? 0)

/** Puts all words in anew: about 5 ms for each thousand accounts. */
const indexAnew = (connection: Connection): void => {
  connection.run(`insert into account_words (account_words) values ('rebuild')`)
}

/**
 * Runs `work`, which changes or removes the text of some accounts, and keeps what they are found by in step.
 * To be called in the transaction of that work.
 */
export const keepingWords = <Result>(
  connection: Connection,
  accountIds: readonly AccountId[],
  work: () => Result,
): Result => {
  if (accountIds.length === 0) return work()
  if (isCheaperAnew(connection, accountIds.length)) {
    const done = work()
    indexAnew(connection)
    return done
  }
  const seqs = JSON.stringify(
    connection
      .all<{ readonly seq: number }>(
        'select seq from account where id in (select value from json_each(@ids))',
        { ids: JSON.stringify(accountIds) },
      )
      .map(({ seq }) => seq),
  )
  // Before the work: the words to take out are read from the text as it still is.
  connection.run('delete from account_words where rowid in (select value from json_each(@seqs))', {
    seqs,
  })
  const done = work()
  connection.run(
    `insert into account_words (rowid, ${columns})
     select seq, ${columns} from account_text where seq in (select value from json_each(@seqs))`,
    { seqs },
  )
  return done
}

/** Runs `work`, which only adds accounts, and makes them found. To be called in the transaction of that work. */
export const addingWords = <Result>(connection: Connection, work: () => Result): Result => {
  const last = connection.get<{ readonly seq: number | null }>(
    'select max(seq) as seq from account',
  )
  const done = work()
  connection.run(
    `insert into account_words (rowid, ${columns})
     select seq, ${columns} from account_text where seq > @last`,
    { last: last?.seq ?? 0 },
  )
  return done
}

/** A word as FTS5 takes it: between quotes nothing is an operator. */
const quoted = ({ text, isBeginning }: SearchedWord): string =>
  `"${text.replaceAll('"', '""')}"${isBeginning ? '*' : ''}`

/** Accounts that have a word in one of these columns; none that is *theirs* (P10). */
const having = (connection: Connection, match: string): readonly AccountId[] =>
  connection
    .all<{ readonly id: AccountId }>(
      `select account.id from account_words cross join account
         on account.seq = account_words.rowid and account.theirs = 0
       where account_words match @match`,
      { match },
    )
    .map(({ id }) => id)

/** Which accounts have the word; see `AccountRepository.withWord`. */
export const accountsWith = (connection: Connection, word: SearchedWord): WordFinds => ({
  ids: having(connection, quoted(word)),
  inTitle: new Set(having(connection, `title : ${quoted(word)}`)),
})
