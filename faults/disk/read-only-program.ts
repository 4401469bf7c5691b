import { spawnSync } from 'node:child_process'
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from '../../src/vault/test-support/temporary-folder.ts'
import { complaintsAbout } from '../crash/check-place.ts'
import { outcomeAfter } from '../crash/outcome.ts'
import { prepareVault } from '../crash/scenarios.ts'
import { keeperOf, type Place } from '../crash/steps.ts'
import { readPlace } from '../read-place.ts'

/** `DISK RING`: makes a vault on the small disk, makes the disk read-only, and prints what comes of it. */
const [disk = '', ring = ''] = process.argv.slice(2)
const place: Place = { directory: join(disk, 'data'), ring }

const remount = (mode: 'ro' | 'rw'): void => {
  const { status } = spawnSync('mount', ['-o', `remount,${mode}`, disk])
  if (status !== 0) throw new Error(`The disk could not be made ${mode}`)
}

await prepareVault(place)
const before = filesIn(place.directory)
remount('ro')
const reading = await readPlace(place)
const keeper = keeperOf(place)
const state = await keeper.state()
remount('rw')
const stateAgain = await keeper.state()
await keeper.close()
const after = filesIn(place.directory)
const untouched = [...before].every(([name, bytes]) => after.get(name)?.equals(bytes) === true)
const { complaints } = await complaintsAbout(place, [outcomeAfter([], 0)])
writeSync(1, JSON.stringify({ reading, state, stateAgain, untouched, complaints }))
