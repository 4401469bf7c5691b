import { performance } from 'node:perf_hooks'
import { ana, day, mia, theo } from '../../src/application/imports/test-support/open-test-vault.ts'
import { searchedWords } from '../../src/domain/matching/search-words.ts'
import type { Account } from '../../src/domain/model/account.ts'
import { asId } from '../../src/domain/model/id.ts'
import type { ImportedAccount } from '../../src/domain/model/import-batch.ts'
import { makeStore, type Store } from '../encryption/store.ts'
import { plainRows } from '../import/made-up-exports.ts'
import { figureOf } from '../report/figure-of.ts'
import { numberText } from '../report/number-text.ts'
import type { Curve, Figure, MeasureSection, Table } from '../report/section.ts'

/** Ids as random ones are: in no order, so that their index is written all over. */
const idOf = (index: number): Account['id'] => {
  const mixed = Math.imul(index + 1, 0x9e37_79b1) >>> 0
  return asId(
    `${mixed.toString(16).padStart(8, '0')}-0000-4000-8000-${String(index).padStart(12, '0')}`,
  )
}

const accountsOf = (count: number): readonly ImportedAccount[] =>
  plainRows(count).map(({ title, url, login }, index) => ({
    kind: 'add',
    account: {
      id: idOf(index),
      kind: 'account',
      title,
      holderId: ana.id,
      subjectIds: index % 2 === 0 ? [mia.id] : [ana.id, theo.id],
      origins: [new URL(url).origin],
      ...(login.includes('@') ? { email: login } : { userName: login }),
      erasureConfirmed: false,
      status: 'active',
      twoFactor: 'unknown',
      platformIds: [],
      theirs: false,
    },
    fingerprints: [
      {
        accountId: idOf(index),
        kind: 'password',
        digest: (index % 4000).toString(16).padStart(64, '0'),
        strength: 'fair',
        firstSeen: day('2026-11-21'),
        lastSeen: day('2026-11-21'),
      },
    ],
  }))

const insertAll = ({ vault }: Store, accounts: readonly ImportedAccount[]): void => {
  const staging = vault().imports.stage()
  for (let at = 0; at < accounts.length; at += 100) staging.add(accounts.slice(at, at + 100))
  staging.commit({
    id: asId('encryption'),
    fileName: 'made up',
    formatId: 'made-up',
    importedOn: day('2026-11-21'),
    added: accounts.length,
    changed: 0,
  })
  vault().checkpoint()
}

const pointReads = 2_000
const searches = 200
const smallCommits = 200

/** What is done to a file, in this order; each leaves it as the next expects it. */
const steps: readonly {
  readonly id: string
  readonly name: (accounts: number) => string
  /** Takes no part in the time. */
  readonly before?: (store: Store) => void
  readonly work: (store: Store, accounts: readonly ImportedAccount[]) => unknown
}[] = [
  {
    id: 'insert',
    name: (accounts) => `${numberText(accounts)} accounts inserted in one transaction`,
    work: insertAll,
  },
  {
    id: 'cold',
    name: (accounts) => `all ${numberText(accounts)} read right after opening`,
    before: ({ reopen }) => reopen(),
    work: ({ vault }) => vault().inventory(),
  },
  {
    id: 'warm',
    name: (accounts) => `all ${numberText(accounts)} read once more`,
    work: ({ vault }) => vault().inventory(),
  },
  {
    id: 'points',
    name: () => `${numberText(pointReads)} accounts read one by one after opening`,
    before: ({ reopen }) => reopen(),
    work: ({ vault }, accounts) => {
      for (let read = 0; read < pointReads; read += 1)
        vault().accounts.read(idOf((read * 7_919) % accounts.length))
    },
  },
  {
    id: 'search',
    name: () => `${numberText(searches)} searches in the full text after opening`,
    before: ({ reopen }) => reopen(),
    work: ({ vault }, accounts) => {
      for (let search = 0; search < searches; search += 1) {
        const [word] = searchedWords(`player_${(search * 3 * 7_919) % accounts.length}`).slice(-1)
        if (word) vault().accounts.withWord(word)
      }
    },
  },
  {
    id: 'commits',
    name: () => `${numberText(smallCommits)} edits, each a commit of its own`,
    work: ({ vault }, accounts) => {
      for (const each of accounts.slice(0, smallCommits))
        if (each.kind === 'add') vault().accounts.update({ ...each.account, title: 'Renamed' })
    },
  },
]

const runOnce = (encrypted: boolean, accounts: readonly ImportedAccount[]) => {
  const store = makeStore(encrypted)
  try {
    const times = new Map(
      steps.map(({ id, before, work }) => {
        before?.(store)
        globalThis.gc?.()
        const start = performance.now()
        work(store, accounts)
        return [id, performance.now() - start]
      }),
    )
    return { times, kilobytes: store.size() / 1000 }
  } finally {
    store.remove()
  }
}

type Run = ReturnType<typeof runOnce>

interface Pair {
  readonly withKey: Run
  readonly without: Run
}

/** Turn about; the first turn is not counted. */
const measureSize = (count: number, runs: number): readonly Pair[] => {
  const accounts = accountsOf(count)
  return Array.from({ length: runs + 1 }, () => ({
    withKey: runOnce(true, accounts),
    without: runOnce(false, accounts),
  })).slice(1)
}

const timeOf = ({ times }: Run, id: string): number => times.get(id) ?? Number.NaN

const tableOf = (count: number, pairs: readonly Pair[]): Table => {
  const first = pairs[0]
  return {
    title: `${numberText(count)} accounts`,
    columns: ['what', 'with the key (ms)', 'without encryption (ms)', 'with to without'],
    rows: [
      ...steps.map(({ id, name }) => ({
        label: name(count),
        cells: [
          figureOf(pairs.map(({ withKey }) => timeOf(withKey, id))),
          figureOf(pairs.map(({ without }) => timeOf(without, id))),
          figureOf(pairs.map(({ withKey, without }) => timeOf(withKey, id) / timeOf(without, id))),
        ],
      })),
      {
        label: 'size of the file (kB)',
        cells: [
          first?.withKey.kilobytes,
          first?.without.kilobytes,
          first && first.withKey.kilobytes / first.without.kilobytes,
        ],
      },
    ],
  }
}

const curveOf = (
  sizes: readonly { readonly count: number; readonly pairs: readonly Pair[] }[],
  id: 'insert' | 'cold',
  title: string,
): Curve => {
  const series = (name: string, of: (pair: Pair) => Run): Curve['series'][number] => ({
    name,
    points: sizes.map(({ count, pairs }): { across: number; figure: Figure } => ({
      across: count,
      figure: figureOf(pairs.map((pair) => timeOf(of(pair), id))),
    })),
  })
  return {
    id: `encryption-${id}`,
    title,
    across: 'accounts',
    up: 'time (ms)',
    series: [
      series('with the key', ({ withKey }) => withKey),
      series('without encryption', ({ without }) => without),
    ],
  }
}

/** What the encryption of the file costs. */
export const measure: MeasureSection = (scale) => {
  const wanted: readonly (readonly [count: number, runs: number])[] =
    scale === 'quick'
      ? [[500, 2]]
      : [
          [1_000, 7],
          [10_000, 5],
          [50_000, 3],
        ]
  const sizes = wanted.map(([count, runs]) => ({ count, pairs: measureSize(count, runs) }))
  return Promise.resolve({
    title: 'What encryption costs',
    text: [
      'The same work by the same repositories, with the same build of SQLite, the same settings of journal and disk and the ' +
        'same rows, once on a file as the vault has it (SQLCipher 4: AES-256 and an HMAC-SHA-512 for each page) and once on ' +
        'one without a key. Where it says _after opening_ no page is in the memory of SQLite, so that each that is needed is ' +
        'read from the file, checked and decrypted; the file itself is in the memory of the system. What is in memory once is ' +
        'not decrypted again, and an edit that waits for the disk waits as long without a key.',
    ],
    tables: sizes.map(({ count, pairs }) => tableOf(count, pairs)),
    curves: [
      curveOf(sizes, 'insert', 'Accounts inserted in one transaction'),
      curveOf(sizes, 'cold', 'All accounts read right after opening'),
    ],
  })
}
