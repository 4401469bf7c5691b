import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pass } from 'node:timers/promises'
import type { Fared, Finding, Session } from './fuzz-loop.ts'
import type { ResultFile } from './result-file.ts'
import type { Target } from './target.ts'
import { signatureOf } from './told-of.ts'

/** What came of a target over all the processes it took. */
export type Watched = Session

/** The heap of a target's process, MB; the product's own threads have theirs. */
const heap = 1_024

/** Beside its patience, which is processor time, an input may wait for others that use the machine. */
const waiting = 60_000

const program = join(import.meta.dirname, 'target-program.ts')
const hooks = join(import.meta.dirname, '../src/vault/test-support/raw-sql-hooks.ts')

const stillness = (path: string): number =>
  existsSync(path) ? Date.now() - statSync(path).mtimeMs : 0

/** What a process said before it died, without the addresses of native code that follow. */
const lastWords = (said: string): string =>
  said
    .split('\n')
    .filter((line) => !/^ *\d+: 0x/.test(line))
    .join('\n')
    .trim()
    .slice(-2_000)

/** Ends the process where it has been at one input for too long; gives why it ended, `undefined` where it was done. */
const endOf = async (
  target: Target,
  args: readonly string[],
  folder: string,
): Promise<string | undefined> => {
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${heap}`, `--import=${hooks}`, program, target.name, ...args, folder],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said = `${said}${chunk.toString()}`.slice(-100_000)
  })
  const ended = Promise.withResolvers<string | undefined>()
  let isOver = false
  let hung = false
  child.on('close', (code, signal) => {
    isOver = true
    const how = `the process ended with ${signal ?? code}: ${lastWords(said)}`
    ended.resolve(
      hung ? `no end after ${target.patience + waiting} ms` : code === 0 ? undefined : how,
    )
  })
  while (!isOver) {
    if (stillness(join(folder, 'current')) > target.patience + waiting) {
      hung = true
      child.kill('SIGKILL')
    }
    await Promise.race([pass(500), ended.promise])
  }
  return ended.promise
}

const inputOf = (base64: string): Uint8Array => Buffer.from(base64, 'base64')

const fared = ({ outcomes }: ResultFile): readonly (readonly [string, Fared])[] =>
  outcomes.map(({ as, smallest, ...rest }) => [as, { ...rest, smallest: inputOf(smallest) }])

const merged = (one: Watched, other: ResultFile): Watched => {
  const outcomes = new Map(one.outcomes)
  for (const [as, each] of fared(other)) {
    const known = outcomes.get(as)
    outcomes.set(as, { ...each, count: each.count + (known?.count ?? 0) })
  }
  return {
    runs: one.runs + other.runs,
    outcomes,
    slowest: Math.max(one.slowest, other.slowest),
    mostMemory: Math.max(one.mostMemory, other.mostMemory),
    findings: [
      ...one.findings,
      ...other.findings.map(({ told, input }) => ({ told, input: inputOf(input) })),
    ],
  }
}

/** What the process that did not come to its end was at. */
const lastInput = (folder: string): Uint8Array => {
  const path = join(folder, 'current')
  return existsSync(path) ? readFileSync(path) : new Uint8Array()
}

/** What it had found before. */
const foundBefore = (folder: string): readonly Finding[] => {
  const path = join(folder, 'found.jsonl')
  if (!existsSync(path)) return []
  const findings = readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ResultFile['findings'][0])
  const distinct = new Map(findings.map((finding) => [signatureOf(finding.told), finding]))
  return [...distinct.values()].map(({ told, input }) => ({ told, input: inputOf(input) }))
}

const nothingYet: Watched = {
  runs: 0,
  outcomes: new Map(),
  slowest: 0,
  mostMemory: 0,
  findings: [],
}

/** A process that dies at its start would die for ever. */
const mostProcesses = 5

/**
 * Fuzzes a target for so many milliseconds, in one process after another where it hangs or dies; each of these is a
 * finding with the input that was its last.
 */
export const watchTarget = async (
  target: Target,
  seed: number,
  milliseconds: number,
): Promise<Watched> => {
  const end = Date.now() + milliseconds
  let watched = nothingYet
  for (let at = 0; at < mostProcesses && (at === 0 || end - Date.now() > 5_000); at += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'kinventory-fuzzing-'))
    try {
      const left = String(Math.max(1_000, end - Date.now()))
      const why = await endOf(target, [String(seed + at), left], folder)
      if (why === undefined) {
        const result = readFileSync(join(folder, 'result.json'), 'utf8')
        watched = merged(watched, JSON.parse(result) as ResultFile)
      } else {
        const finding: Finding = { told: why, input: lastInput(folder) }
        watched = { ...watched, findings: [...watched.findings, ...foundBefore(folder), finding] }
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return watched
}
