import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'

/** How a runner's tests ended. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export const none: Counts = { passed: 0, failed: 0, skipped: 0 }

/** Adds two counts. */
export const add = (one: Counts, two: Counts): Counts => ({
  passed: one.passed + two.passed,
  failed: one.failed + two.failed,
  skipped: one.skipped + two.skipped,
})

/** Runs a command with the terminal handed through; true where it exits with 0. */
export const succeeds = (command: readonly string[], env: NodeJS.ProcessEnv = {}): boolean => {
  const [program, ...rest] = command
  if (program === undefined) return false
  const started = performance.now()
  process.stderr.write(`\n> ${command.join(' ')}\n`)
  const { status } = spawnSync(program, rest, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stderr.write(`${status === 0 ? 'ok' : 'FAILED'}, ${seconds} s\n`)
  return status === 0
}

/** A command that passes or fails as a whole. */
export const check = (...command: readonly string[]): Counts =>
  succeeds(command) ? { ...none, passed: 1 } : { ...none, failed: 1 }

/** Runs a command and keeps what it says until it has ended; true where it exits with 0. */
const succeedsQuietly = (command: readonly string[]): Promise<boolean> =>
  new Promise((resolve) => {
    const [program = '', ...rest] = command
    const started = performance.now()
    const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'] })
    const said: Buffer[] = []
    child.stdout.on('data', (bytes: Buffer) => said.push(bytes))
    child.stderr.on('data', (bytes: Buffer) => said.push(bytes))
    // One that cannot be started is told by an error, and closes all the same.
    child.once('error', ({ message }) => said.push(Buffer.from(`${message}\n`)))
    child.once('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      process.stderr.write(`\n> ${command.join(' ')}\n`)
      process.stderr.write(Buffer.concat(said))
      process.stderr.write(`${code === 0 ? 'ok' : 'FAILED'}, ${seconds} s\n`)
      resolve(code === 0)
    })
  })

/**
 * Commands that each pass or fail as a whole, in rows: the rows at the same time, the commands of a row one after another.
 * Each runs, whatever the others come to.
 */
export const checkAll = async (
  rows: readonly (readonly (readonly string[])[])[],
): Promise<Counts> => {
  let counts = none
  const run = async (row: readonly (readonly string[])[]): Promise<void> => {
    for (const command of row) {
      const ok = await succeedsQuietly(command)
      counts = add(counts, ok ? { ...none, passed: 1 } : { ...none, failed: 1 })
    }
  }
  await Promise.all(rows.map(run))
  return counts
}

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
}

const takeReport = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  } finally {
    rmSync(path, { force: true })
  }
}

/**
 * Counts what a runner reported. A runner that failed without a failing test, or left no report at all
 * (it crashed, or could not start), counts as one failure, so that nothing passes by not running.
 */
const settle = (counts: Counts | undefined, ok: boolean): Counts => {
  const known = counts ?? { ...none, failed: 1 }
  return !ok && known.failed === 0 ? { ...known, failed: 1 } : known
}

/** Reads Vitest's JSON report and removes it. */
export const vitestCounts = (path: string, ok: boolean): Counts => {
  const report = takeReport(path) as VitestReport | undefined
  return settle(
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests,
    },
    ok,
  )
}

/** Reads Playwright's JSON report and removes it. One that passed at the second try counts, and is told. */
export const playwrightCounts = (path: string, ok: boolean): Counts => {
  const report = takeReport(path) as PlaywrightReport | undefined
  return settle(
    report && {
      passed: report.stats.expected + report.stats.flaky,
      failed: report.stats.unexpected,
      skipped: report.stats.skipped,
    },
    ok,
  )
}

/** Runs Vitest with these arguments; `name` is that of its report. */
export const vitest = (name: string, ...flags: readonly string[]): Counts => {
  const report = `.cache/vitest-${name}.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return vitestCounts(report, succeeds(['vitest', 'run', ...flags, ...reporters]))
}

/** Runs the end-to-end specs on one host, with these arguments for Playwright. */
export const endToEnd = (host: 'loopback' | 'double', ...flags: readonly string[]): Counts => {
  const report = `.cache/playwright-${host}.json`
  const ok = succeeds(['node', 'scripts/e2e/run.ts', `--host=${host}`, ...flags], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  })
  return playwrightCounts(report, ok)
}
