import fs from 'node:fs'
import { dirname, join } from 'node:path'
import { armStop, endNow, fileCalls, type Stop, watchFileCalls } from './file-calls.ts'
import { doStep, keeperOf, type Place, type Step } from './steps.ts'

/** What a `crash-program` is told, as JSON in its first argument. */
export interface Script {
  readonly place: Place
  readonly steps: readonly Step[]
  /** Ends itself in the step `during`, or right after it where it makes fewer calls. */
  readonly stop?: (Stop & { readonly during: number }) | undefined
}

// As it is now: by name it would be counted.
const { writeSync } = fs

const say = (line: string): void => {
  writeSync(1, `${line}\n`)
}

const script = JSON.parse(process.argv[2] ?? '') as Script
await watchFileCalls(join(dirname(script.place.directory), 'kept'))
const keeper = keeperOf(script.place)
for (const [index, step] of script.steps.entries()) {
  armStop(script.stop?.during === index ? script.stop : undefined)
  say(`begin ${index}`)
  await doStep(keeper, script.place, step)
  say(`done ${index} ${fileCalls().join(',')}`)
  if (script.stop?.during === index) endNow()
}
// Until it is killed, as a window that stays open.
setInterval(() => undefined, 60_000)
