import { writeSync } from 'node:fs'
import { startProgram } from '../../src/application/compose.ts'

/** Starts the program as one of the hosts does, `HOST DATA-DIR RESOURCES`, prints the vault's state and stays. */
const [host, dataDir = '', resources = ''] = process.argv.slice(2)
const program = await startProgram({
  host: host === 'desktop' ? 'desktop' : 'loopback',
  version: '0.0.0-test',
  dataDir,
  demo: false,
  resources,
  packageFolder: '',
  noticeThread: '',
  openPage: () => Promise.reject(new Error('No test opens a browser')),
  spawnKeychain: () => {
    throw new Error('No keychain here')
  },
  fetch: () => Promise.reject(new Error('No network here')),
  log: () => undefined,
})
writeSync(1, `${JSON.stringify(await program.vaultState())}\n`)
setInterval(() => undefined, 60_000)
