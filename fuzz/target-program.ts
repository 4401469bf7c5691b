/**
 * Fuzzes one target in a process of its own: `target-program.ts NAME SEED MILLISECONDS FOLDER`. Before each input it
 * leaves it in `FOLDER/current`, so that whoever watches has it after a crash or a hang, and each finding in
 * `FOLDER/found.jsonl`; at the end it leaves what it
 * found in `FOLDER/result.json`. `run.ts` starts it.
 */
import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allTargets } from './all-targets.ts'
import { fuzz, type Finding } from './fuzz-loop.ts'
import { minimise } from './minimise.ts'
import type { ResultFile } from './result-file.ts'
import type { Running, Target } from './target.ts'
import { signatureOf, toldOf } from './told-of.ts'
import { watchCoverage } from './watch-coverage.ts'

const [name = '', seed = '', milliseconds = '', folder = ''] = process.argv.slice(2)

const target = allTargets.find((each) => each.name === name)
if (!target) throw new Error(`There is no target ${name}`)

const current = join(folder, 'current')
const stray: Finding[] = []
let last: Uint8Array = new Uint8Array()
const onStray = (error: unknown): unknown =>
  stray.push({ input: last, told: `outside of any call: ${toldOf(error)}` })

const before = (input: Uint8Array): void => {
  last = input
  writeFileSync(current, input)
}

/** Kept at once: a later input may end the process. */
const found = ({ input, told }: Finding): void => {
  const line = { told, input: Buffer.from(input).toString('base64') }
  appendFileSync(join(folder, 'found.jsonl'), `${JSON.stringify(line)}\n`)
}

/** Half a minute for each, with the inputs still left for whoever watches. */
const minimised = async (running: Running, { input, told }: Finding): Promise<Finding> => {
  const end = Date.now() + 30_000
  const wanted = signatureOf(told)
  const shows = async (candidate: Uint8Array): Promise<boolean> => {
    before(candidate)
    try {
      await running.run(candidate)
      return false
    } catch (error) {
      return signatureOf(toldOf(error)) === wanted
    }
  }
  return { told, input: await minimise(input, shows, () => Date.now() < end) }
}

const distinct = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((finding) => [signatureOf(finding.told), finding])).values(),
]

const resultOf = async ({ start, ...rest }: Target): Promise<ResultFile> => {
  const running = await start()
  process.on('unhandledRejection', onStray)
  process.on('uncaughtException', onStray)
  const end = Date.now() + Number(milliseconds)
  const reachedNew = watchCoverage()
  const session = await fuzz({ start, ...rest }, running, {
    seed: Number(seed),
    goOn: () => Date.now() < end,
    before,
    found,
    reachedNew,
  })
  const findings: Finding[] = []
  for (const finding of distinct(session.findings)) findings.push(await minimised(running, finding))
  await running.end()
  return {
    runs: session.runs,
    slowest: session.slowest,
    mostMemory: session.mostMemory,
    outcomes: [...session.outcomes].map(([as, { accepted, count, smallest }]) => ({
      as,
      accepted,
      count,
      smallest: Buffer.from(smallest).toString('base64'),
    })),
    findings: [...findings, ...distinct(stray)].map(({ input, told }) => ({
      told,
      input: Buffer.from(input).toString('base64'),
    })),
  }
}

try {
  writeFileSync(join(folder, 'result.json'), JSON.stringify(await resultOf(target)))
  process.exit(0)
} catch (error) {
  process.stderr.write(`${toldOf(error)}\n`)
  process.exit(1)
}
