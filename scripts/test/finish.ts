import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { add, none, type Counts } from './steps.ts'

/** Where `npm test` leaves its sum for what runs after it. */
const left = '.cache/test-counts.json'

/** Takes the sum of a run of `npm test` that came before; one failure where there was none. */
export const takeCounts = (): Counts => {
  try {
    return JSON.parse(readFileSync(left, 'utf8')) as Counts
  } catch {
    process.stderr.write('There is no run of `npm test` to add to.\n')
    return { ...none, failed: 1 }
  } finally {
    rmSync(left, { force: true })
  }
}

/** Says the sum of all counts in the last line, leaves it for what runs after, and sets the exit code. */
export const finish = (counts: readonly Counts[]): void => {
  const total = counts.reduce(add, none)
  writeFileSync(left, JSON.stringify(total))
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`)
  process.exitCode = total.failed === 0 ? 0 : 1
}
