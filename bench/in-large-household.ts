import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { compileCatalogue } from '../scripts/catalogue/compile.ts'
import { knownCatalogue } from '../src/application/knowledge/known-catalogue.ts'
import type { SurfacePorts } from '../src/application/surface/surface-input.ts'
import { Secret } from '../src/vault/keys/secret.ts'
import { openKeeper } from '../src/vault/open-keeper.ts'
import { day } from './breach-list.ts'
import { largePassphrase, makeLargeVault } from './large-vault.ts'

/**
 * Makes a vault of so many accounts, opens it, and does the work with what the program derives everything from, without
 * router or wire; the vault is gone afterwards, also where it fails.
 */
export const inLargeHousehold = async <Result>(
  accounts: number,
  work: (ports: SurfacePorts) => Promise<Result>,
): Promise<Result> => {
  const directory = mkdtempSync(join(tmpdir(), 'kinventory-bench-'))
  try {
    await makeLargeVault(directory, accounts)
    const keeper = openKeeper({
      directory,
      spawnKeychain: () => {
        throw new Error('The vault of a benchmark has no key in the keychain')
      },
      allowKeychain: false,
      now: () => Date.now(),
      randomBytes,
      uuid: randomUUID,
    })
    try {
      const vault = await keeper.unlock({
        kind: 'passphrase',
        passphrase: Secret.fromText(largePassphrase),
      })
      const { catalogue, playbook } = compileCatalogue(resolve(import.meta.dirname, '../resources'))
      const known = knownCatalogue(catalogue)
      return await work({
        openVault: () => vault,
        catalogue: () => known(vault),
        playbook,
        today: () => day('2026-11-22'),
      })
    } finally {
      await keeper.close()
    }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
