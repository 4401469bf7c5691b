import { randomBytes, randomUUID } from 'node:crypto'
import { onTestFinished } from 'vitest'
import { Secret } from '../keys/secret.ts'
import type { KeeperOptions, Opener, VaultKeeper } from '../keeper.ts'
import { openKeeper } from '../open-keeper.ts'
import { type FakeKeychain, fakeKeychain } from './fake-keychain.ts'
import { ana, household, mia, theo } from './sample-content.ts'

export const passphrase = (): Secret => Secret.fromText('a passphrase')

export const withPassphrase = (): Opener => ({ kind: 'passphrase', passphrase: passphrase() })

export const withKeychain: Opener = { kind: 'keychain' }

/** What a first run gives to `create`. */
export const firstRun = { household, people: [ana, mia, theo] } as const

/** A keeper of the directory with a ring of the test's; closed when the test ends. */
export const testKeeper = (
  directory: string,
  ring: FakeKeychain = fakeKeychain(),
  given: Partial<KeeperOptions> = {},
): VaultKeeper => {
  const keeper = openKeeper({
    directory,
    spawnKeychain: ring.spawn,
    now: () => 0,
    randomBytes,
    uuid: randomUUID,
    // Daily backups are made only where a test asks for them.
    startTimer: () => () => undefined,
    ...given,
  })
  onTestFinished(() => keeper.close())
  return keeper
}

/** A locked vault under a passphrase, with nobody holding its directory. */
export const makeLockedVault = async (directory: string): Promise<void> => {
  const keeper = testKeeper(directory)
  await keeper.create({ protection: { kind: 'passphrase', passphrase: passphrase() }, ...firstRun })
  await keeper.close()
}
