import { createRouterClient, type RouterClient } from '@orpc/server'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startProgram } from '../src/application/compose.ts'
import type { Router } from '../src/application/routes/router.ts'
import { largePassphrase, makeLargeVault } from './large-vault.ts'

/** The program as the interface asks it, without a wire between; each answer is checked against the contract. */
export type Client = RouterClient<Router>

/**
 * Makes a vault of so many accounts, opens it in a program that can neither send nor show anything, and does the work
 * there; both are gone afterwards, also where it fails. Needs the built catalogue (`npm run build`).
 */
export const inLargeVault = async <Result>(
  accounts: number,
  work: (client: Client) => Promise<Result>,
): Promise<Result> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kinventory-bench-'))
  try {
    await makeLargeVault(dataDir, accounts)
    const program = await startProgram({
      host: 'loopback',
      version: '0.0.0-bench',
      dataDir,
      demo: false,
      resources: resolve(import.meta.dirname, '../out'),
      packageFolder: '',
      spawnKeychain: () => {
        throw new Error('The vault of a benchmark has no key in the keychain')
      },
      noticeThread: '',
      fetch: () => Promise.reject(new Error('A benchmark asks nobody')),
      openPage: () => Promise.reject(new Error('A benchmark opens nothing')),
      log: (line) => void process.stderr.write(`${line}\n`),
    })
    try {
      const client: Client = createRouterClient(program.router)
      await client.vault.unlock({ kind: 'passphrase', passphrase: largePassphrase })
      return await work(client)
    } finally {
      await program.close()
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}
