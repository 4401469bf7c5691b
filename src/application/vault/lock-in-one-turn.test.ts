import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startSampleFamily, type SampleFamily } from '../../../scripts/test/sample-client.ts'

// A computer that goes to sleep, and a session of Windows that ends, wait for no promise: what is not done when their
// event's turn is over may not be done at all.

let sample: SampleFamily

beforeEach(async () => {
  sample = await startSampleFamily()
})

afterEach(() => sample.end())

/** The log that SQLite keeps beside the file while it is open. */
const isOpen = (): boolean => existsSync(join(sample.dataDir, 'vault', 'vault.db-wal'))

test.each(['lock', 'close'] as const)(
  '%s has closed the file before its turn is over',
  async (verb) => {
    expect(isOpen()).toBe(true)
    const done = sample.program[verb]()
    expect(isOpen()).toBe(false)
    await done
  },
)
