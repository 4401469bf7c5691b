import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Opener, VaultKeeper } from '../keeper.ts'
import { makeNamedBackup } from './backup-bytes.ts'
import { type FakeKeychain, fakeKeychain } from './fake-keychain.ts'
import { account, household } from './sample-content.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { firstRun, passphrase, testKeeper, withPassphrase } from './test-keeper.ts'

/** A data directory with its ring and keeper. */
export interface Place {
  readonly directory: string
  readonly ring: FakeKeychain
  readonly keeper: VaultKeeper
}

/** The titles of the open vault's accounts. */
export const titles = (keeper: VaultKeeper): readonly string[] | undefined =>
  keeper
    .opened()
    ?.accounts.list()
    .map(({ title }) => title)

/** A directory without a vault. */
export const emptyPlace = (): Place => {
  const directory = temporaryFolder()
  const ring = fakeKeychain()
  return { directory, ring, keeper: testKeeper(directory, ring) }
}

/** An open vault with two accounts, the first of which is in a backup. */
export const placeWithBackup = async (
  kind: 'passphrase' | 'keychain' = 'passphrase',
  sharedComputer = false,
): Promise<Place & { readonly name: string; readonly bytes: Buffer }> => {
  const place = emptyPlace()
  const { keeper, directory } = place
  const vault = await keeper.create({
    ...firstRun,
    household: { ...household, sharedComputer },
    protection: kind === 'passphrase' ? { kind, passphrase: passphrase() } : { kind },
  })
  vault.accounts.add(account('first'))
  const name = await makeNamedBackup(keeper)
  vault.accounts.add(account('second'))
  return { ...place, name, bytes: readFileSync(join(directory, 'backups', name)) }
}

/** What `titles` gives of such a vault, and of its backup. */
export const both = ['Account first', 'Account second']
export const first = ['Account first']

/** The folder of the vault in its place. */
export const vaultFolder = ({ directory }: Place): string => join(directory, 'vault')

/** The names of what is staged. */
export const stagedIn = ({ directory }: Place): readonly string[] =>
  readdirSync(directory).filter((name) => name.startsWith('staged-'))

/** Stages, looks and restores. */
export const restoreFrom = async (
  { keeper }: Place,
  bytes: Uint8Array,
  opener: Opener | 'open key' = withPassphrase(),
): Promise<void> => {
  const { stagingId } = await keeper.restorer.stage({ from: 'file', bytes })
  await keeper.restorer.look(stagingId, opener === 'open key' ? undefined : opener)
  await keeper.restorer.restore(stagingId)
}
