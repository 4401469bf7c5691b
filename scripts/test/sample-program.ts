import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startProgram, type HostOptions, type Program } from '../../src/application/compose.ts'
import { fakeKeychain } from '../../src/vault/test-support/fake-keychain.ts'
import { compileCatalogue } from '../catalogue/compile.ts'
import { compileLexicons } from '../lexicon/compile.ts'

/** The whole program on the sample family, with the shipped catalogue and a real vault in a folder of its own. */
export interface SampleProgram {
  readonly program: Program
  readonly dataDir: string
  readonly logged: readonly string[]
  /** The pages that were to be shown in the system's browser. */
  readonly opened: readonly string[]
  end(): Promise<void>
}

const compileShipped = (): Readonly<Record<string, string>> => {
  const resources = join(import.meta.dirname, '../../resources')
  const { catalogue, playbook } = compileCatalogue(resources)
  return {
    'catalogue.json': JSON.stringify(catalogue),
    'playbook.json': JSON.stringify(playbook),
    'lexicon.json': JSON.stringify(compileLexicons(join(resources, 'lexicon'))),
  }
}

/** The shipped data by file, compiled once for all programs of a test file. */
let shipped: ReturnType<typeof compileShipped> | undefined

/**
 * Starts it; `end` closes the vault and removes the folder. Its requests fail, unless they are given a way out to a
 * server on this computer. `notify` takes what would be shown as notices of the system, `onVaultState` what the menu hears.
 */
export const startSampleProgram = async (
  network: Pick<HostOptions, 'fetch' | 'hibp' | 'notify' | 'onVaultState'> = {
    fetch: () => Promise.reject(new Error('No test of the sample asks anybody')),
  },
): Promise<SampleProgram> => {
  const folder = mkdtempSync(join(tmpdir(), 'kinventory-program-'))
  const resources = join(folder, 'resources')
  const dataDir = join(folder, 'data')
  mkdirSync(resources)
  mkdirSync(dataDir)
  shipped ??= compileShipped()
  for (const [name, text] of Object.entries(shipped)) writeFileSync(join(resources, name), text)
  const logged: string[] = []
  const opened: string[] = []
  const program = await startProgram({
    host: 'loopback',
    version: '0.0.0-test',
    dataDir,
    demo: true,
    resources,
    packageFolder: join(import.meta.dirname, '../..'),
    spawnKeychain: fakeKeychain().spawn,
    noticeThread: join(import.meta.dirname, '../../src/application/notices/notice-thread.ts'),
    ...network,
    openPage: (address) => Promise.resolve(opened.push(address)),
    log: (line) => logged.push(line),
  })
  return {
    program,
    dataDir,
    logged,
    opened,
    end: async () => {
      await program.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
