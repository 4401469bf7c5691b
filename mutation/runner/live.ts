import { appendFileSync, globSync } from 'node:fs'
import { expect } from 'vitest'
import { collector, type CollectedTest } from './collected-tests.ts'
import { freshLoads, type Load } from './load-modules.ts'

/** What the changed code asks, and notes, of each place in it (the instrumenter of Stryker). */
interface Instrumentation {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: unknown
}

/** As much of Stryker's `MutantRunOptions` as we read. */
interface MutantRun {
  readonly testFilter?: readonly string[]
  readonly hitLimit?: number
  readonly activeMutant: { readonly id: string }
  readonly mutantActivation: 'runtime' | 'static'
}

const place = globalThis as { __stryker__?: Instrumentation }
const instrumentation = (place.__stryker__ ??= {})

/** Stryker's numbers for what became of a test. */
const passed = 0
const failed = 1

/** Tables before properties, and what reads the whole playbook last: one failure ends a run, so the quick ones go first. */
const cost = (file: string): number =>
  Number(file.includes('.properties.')) + 2 * Number(/playbook\.properties|vtech/.test(file))

const failureOf = async ({ run }: CollectedTest): Promise<string | undefined> => {
  try {
    await run()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/**
 * Runs the tests of verdicts and checklists for Stryker in one process, with Vitest's `expect` and a `describe` and
 * `it` of our own. A start of Vitest for each of two thousand changes takes ten times as long as the tests themselves.
 * The working folder is Stryker's copy of the project.
 */
class InOneProcess {
  readonly #tests = collector()
  #files: readonly string[] = []
  #freshLoad: () => Load = () => () => undefined

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init(): Promise<void> {
    const root = process.cwd()
    this.#files = globSync('src/domain/{verdicts,checklists}/**/*.test.ts', { cwd: root })
      .map((file) => file.replaceAll('\\', '/'))
      .toSorted((a, b) => cost(a) - cost(b) || (a < b ? -1 : 1))
    const given = { vitest: { ...this.#tests.declare, expect } }
    const entries = [...this.#files, 'mutation/repeatable.ts']
    this.#freshLoad = await freshLoads(root, entries, 'src/domain/', given)
    this.#freshLoad()('mutation/repeatable')
  }

  #testsIn(file: string, load: Load) {
    load(file.replace(/\.ts$/, ''))
    return this.#tests.collected().map((test) => ({ ...test, id: `${file}#${test.name}` }))
  }

  async dryRun() {
    instrumentation.activeMutant = undefined
    instrumentation.hitCount = undefined
    const load = this.#freshLoad()
    const tests = []
    for (const file of this.#files) {
      for (const test of this.#testsIn(file, load)) {
        instrumentation.currentTestId = test.id
        const started = performance.now()
        const failureMessage = await failureOf(test)
        instrumentation.currentTestId = undefined
        const { id, name } = test
        const timeSpentMs = performance.now() - started
        tests.push(
          failureMessage === undefined
            ? { id, name, fileName: file, timeSpentMs, status: passed }
            : { id, name, fileName: file, timeSpentMs, status: failed, failureMessage },
        )
      }
    }
    return { status: 'complete', tests, mutantCoverage: instrumentation.mutantCoverage }
  }

  async mutantRun({ testFilter, hitLimit, activeMutant, mutantActivation }: MutantRun) {
    const wanted = testFilter && new Set(testFilter)
    const wantedFiles = new Set(testFilter?.map((id) => id.slice(0, id.indexOf('#'))))
    const whileLoading = mutantActivation === 'static' ? activeMutant.id : undefined
    const load = this.#freshLoad()
    instrumentation.hitCount = 0
    instrumentation.hitLimit = hitLimit
    let nrOfTests = 0
    for (const file of this.#files.filter((one) => !wanted || wantedFiles.has(one))) {
      instrumentation.activeMutant = whileLoading
      let tests
      try {
        tests = this.#testsIn(file, load)
      } catch (error) {
        return { status: 'killed', killedBy: [], failureMessage: String(error), nrOfTests }
      }
      instrumentation.activeMutant = activeMutant.id
      for (const test of tests.filter(({ id }) => wanted?.has(id) ?? true)) {
        nrOfTests += 1
        const failureMessage = await failureOf(test)
        if (hitLimit !== undefined && instrumentation.hitCount > hitLimit) {
          return { status: 'timeout', reason: 'The changed place was reached without end.' }
        }
        if (failureMessage !== undefined) {
          return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests }
        }
      }
    }
    appendFileSync('/tmp/w/mut/survivors.jsonl', JSON.stringify(activeMutant) + '\n')
    return { status: 'survived', nrOfTests }
  }
}

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [
  { kind: 'TestRunner', name: 'in-one-process', injectableClass: InOneProcess },
]
