import { performance } from 'node:perf_hooks'
import { createImportDesk } from '../src/application/imports/import-desk.ts'
import { openTestVault } from '../src/application/imports/test-support/open-test-vault.ts'
import { readJson } from '../src/formats/read-json.ts'
import { readTable } from '../src/formats/read-table.ts'

/**
 * Imports made-up exports into a real vault and prints rows per second and the longest stall of the event
 * loop, beside a bare parse of the same file. Run: `npm run bench:import -- [rows]`
 */

const rowCount = Number(process.argv[2] ?? 10_000)

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

interface Row {
  readonly title: string
  readonly url: string
  readonly login: string
  readonly password: string
}

/** A family's accounts: one for each site, some with the same login and password. */
const plainRow = (index: number): Row => ({
  title: `service-${index}.com`,
  url: `https://www.service-${index}.com/login?next=%2F`,
  login: index % 3 === 0 ? `player_${index}` : `family${index % 9}@example.com`,
  password: `pass,${index % 4000}-Word`,
})

/** Made to be slow: every row could be the same account as every other one. */
const crowdedRow = (index: number): Row => ({
  title: `club ${index}`,
  url: `https://club-${index}.example.com/`,
  login: 'family@example.com',
  password: `pass-${index}`,
})

const rowsOf = (make: (index: number) => Row): readonly Row[] =>
  Array.from({ length: rowCount }, (_, index) => make(index))

const chromeCsv = (rows: readonly Row[]): string =>
  [
    'name,url,username,password,note',
    ...rows.map(({ title, url, login, password }) => `${title},${url},${login},"${password}",`),
  ].join('\r\n')

const bitwardenJson = (rows: readonly Row[]): string =>
  JSON.stringify({
    encrypted: false,
    folders: [],
    items: rows.map(({ title, url, login, password }, index) => ({
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      organizationId: null,
      folderId: null,
      type: 1,
      name: title,
      notes: null,
      favorite: false,
      login: { uris: [{ match: null, uri: url }], username: login, password, totp: null },
      creationDate: '2020-02-03T10:11:12.000Z',
      collectionIds: null,
    })),
  })

/**
 * Watches for the longest time nothing else could run. A timer of its own, since `monitorEventLoopDelay`
 * leaves out the first wait after a reset.
 */
const watchStalls = () => {
  let last = performance.now()
  let longest = 0
  const look = (): void => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  const timer = setInterval(look, 1)
  return {
    end: () => {
      look()
      clearInterval(timer)
      return longest
    },
  }
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20))

/** Runs the work and prints how long it took and the longest stall. */
const measure = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
  await pause()
  const stalls = watchStalls()
  const start = performance.now()
  const result = await work()
  const took = performance.now() - start
  const longest = stalls.end()
  const rate = Math.round((rowCount / took) * 1000).toLocaleString('en')
  print(
    `${name.padEnd(22)} ${took.toFixed(0).padStart(6)} ms  ${rate.padStart(10)} rows/s  ` +
      `longest stall ${longest.toFixed(0)} ms`,
  )
  return result
}

/** One file, twice, into an empty vault. */
const importTwice = async (
  name: string,
  text: string,
  parse: (text: string) => Promise<unknown>,
): Promise<void> => {
  const file = new File([text], 'passwords')
  const { ports, vault, remove } = openTestVault()
  const desk = createImportDesk(ports)
  const commit = async (draftId: string): Promise<void> => {
    for await (const event of desk.commit({ draftId }))
      if (event.kind === 'report')
        print(`  ${event.report.added} added, ${event.report.known} known of ${event.report.total}`)
  }
  print(`${name}: ${rowCount} rows, ${(text.length / 1e6).toFixed(1)} MB`)
  await measure('bare parse', () => parse(text))
  const draft = await measure('open (with digests)', () => desk.open({ file }))
  await measure('assign all', () =>
    desk.assign({ draftId: draft.draftId, rows: 'all', leaveOut: false }),
  )
  await measure('commit', () => commit(draft.draftId))
  const again = await measure('open again', () => desk.open({ file }))
  await measure('commit again', () => commit(again.draftId))
  print(`${vault.accounts.list().length} accounts in the vault\n`)
  desk.close()
  remove()
}

await importTwice('Chrome CSV', chromeCsv(rowsOf(plainRow)), (text) => readTable(text))
await importTwice('Bitwarden JSON', bitwardenJson(rowsOf(plainRow)), (text) => readJson(text))
await importTwice('one login, one domain', chromeCsv(rowsOf(crowdedRow)), (text) => readTable(text))
