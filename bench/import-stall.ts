import { performance } from 'node:perf_hooks'
import { undoImport } from '../src/application/imports/undo-import.ts'
import { createImportDesk } from '../src/application/imports/import-desk.ts'
import { sampleCatalogue } from '../src/domain/test-support/sample-values.ts'
import { openTestVault } from '../src/application/imports/test-support/open-test-vault.ts'
import { readJson } from '../src/formats/read-json.ts'
import { readTable } from '../src/formats/read-table.ts'
import { print } from './measure.ts'

/**
 * Imports made-up exports into a real vault and prints rows per second, the longest stall of the event loop
 * and the memory, beside a bare parse of the same file. Run: `npm run bench:import -- [rows ...]`
 */

const rowCounts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 50_000]
let rowCount = 0

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

/** In MB: the heap, and what lies beside it. */
const memoryNow = (): number => {
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1e6
}

/** Runs the work and prints how long it took, the longest stall and how far the memory grew. */
const measure = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
  await pause()
  globalThis.gc?.()
  const memoryBefore = memoryNow()
  const stalls = watchStalls()
  const start = performance.now()
  const result = await work()
  const took = performance.now() - start
  const longest = stalls.end()
  globalThis.gc?.()
  const grown = memoryNow() - memoryBefore
  const rate = Math.round((rowCount / took) * 1000).toLocaleString('en')
  print(
    `${name.padEnd(22)} ${took.toFixed(0).padStart(6)} ms  ${rate.padStart(10)} rows/s  ` +
      `longest stall ${longest.toFixed(0).padStart(4)} ms  ` +
      `${grown.toFixed(0).padStart(5)} MB more in use`,
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
  await measure('look for a text', async () =>
    desk.rows({ draftId: draft.draftId, search: 'Élan', offset: 0, limit: 100 }),
  )
  await measure('commit', () => commit(draft.draftId))
  const again = await measure('open again', () => desk.open({ file }))
  await measure('commit again', () => commit(again.draftId))
  print(`  ${vault.accounts.list().length} accounts in the vault`)
  for (const { id } of vault.imports.list().toReversed())
    await measure('undo, the newest first', async () =>
      undoImport(
        { openVault: () => vault, catalogue: () => sampleCatalogue(), today: ports.today },
        { batchId: id, alsoTouched: false },
      ),
    )
  print(`  ${vault.accounts.list().length} accounts in the vault\n`)
  desk.close()
  remove()
}

for (const count of rowCounts) {
  rowCount = count
  await importTwice('Chrome CSV', chromeCsv(rowsOf(plainRow)), (text) => readTable(text))
  await importTwice('Bitwarden JSON', bitwardenJson(rowsOf(plainRow)), (text) => readJson(text))
  const crowded = chromeCsv(rowsOf(crowdedRow))
  await importTwice('one login, one domain', crowded, (text) => readTable(text))
}
