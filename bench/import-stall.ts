import { performance, monitorEventLoopDelay } from 'node:perf_hooks'
import { createImportDesk } from '../src/application/imports/import-desk.ts'
import { openTestVault } from '../src/application/imports/test-support/open-test-vault.ts'
import { readTable } from '../src/formats/read-table.ts'

/**
 * Imports a made-up Chrome export into a real vault and prints rows per second and the longest stall of
 * the event loop, beside a bare parse of the same file. Run:
 * `npx node --import ./src/vault/test-support/raw-sql-hooks.ts bench/import-stall.ts [rows]`
 */

const rowCount = Number(process.argv[2] ?? 10_000)

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const makeExport = (): string => {
  const rows = Array.from({ length: rowCount }, (_, index) => {
    const site = `service-${index}.com`
    const login = index % 3 === 0 ? `player_${index}` : `family${index % 9}@example.com`
    return `${site},https://www.${site}/login?next=%2F,${login},"pass,${index % 4000}-Word",`
  })
  return ['name,url,username,password,note', ...rows].join('\r\n')
}

/** Runs the work and prints how long it took and the longest time nothing else could run. */
const measure = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  await new Promise((resolve) => setTimeout(resolve, 20))
  delay.reset()
  const start = performance.now()
  const result = await work()
  const took = performance.now() - start
  await new Promise((resolve) => setTimeout(resolve, 20))
  delay.disable()
  const rate = Math.round((rowCount / took) * 1000).toLocaleString('en')
  print(
    `${name.padEnd(22)} ${took.toFixed(0).padStart(6)} ms  ${rate.padStart(10)} rows/s  ` +
      `longest stall ${(delay.max / 1e6).toFixed(0)} ms`,
  )
  return result
}

const file = new File([makeExport()], 'passwords.csv')
const text = await file.text()
const { ports, vault, remove } = openTestVault()
const desk = createImportDesk(ports)

const importAll = async (draftId: string): Promise<void> => {
  for await (const event of desk.commit({ draftId }))
    if (event.kind === 'report')
      print(`  ${event.report.added} added, ${event.report.known} known of ${event.report.total}`)
}

print(`${rowCount} rows, ${(text.length / 1e6).toFixed(1)} MB`)
await measure('bare parse', () => readTable(text))
const draft = await measure('open (with digests)', () => desk.open({ file }))
await measure('assign all', () =>
  desk.assign({ draftId: draft.draftId, rows: 'all', leaveOut: false }),
)
await measure('commit', () => importAll(draft.draftId))
const again = await measure('open again', () => desk.open({ file }))
await measure('commit again', () => importAll(again.draftId))
print(`${vault.accounts.list().length} accounts in the vault`)
desk.close()
remove()
