import { app } from 'electron'
import { join } from 'node:path'
import { startProgram, type HostOptions, type Program } from '../application/compose.ts'
import { hostsFor } from '../application/network/network-hosts.ts'
import { networkFetch } from './hardening/network-session.ts'
import { openOutside } from './hardening/open-outside.ts'
import { utilityKeychain } from './system/utility-keychain.ts'
import type { PortServer } from './wire/accept-ports.ts'
import { servePort } from './wire/serve-port.ts'
import { createSparingLog } from './wire/sparing-log.ts'

/** The program with the way to serve it on a port. */
export interface RunningProgram {
  readonly program: Program
  readonly serve: PortServer
}

/** What the start has made already. */
export type StartedWith = Pick<
  HostOptions,
  'dataDir' | 'demo' | 'hibp' | 'desktop' | 'onVaultState' | 'notify' | 'log'
>

/**
 * Starts the program in this process; `built` is the folder of the build. In a module of its own, imported once the
 * window shows: loading the program's code takes longer than all that comes before. Fails like `startProgram`.
 */
export const runProgram = async (built: string, options: StartedWith): Promise<RunningProgram> => {
  const program = await startProgram({
    ...options,
    host: 'desktop',
    version: app.getVersion(),
    resources: built,
    packageFolder: join(built, '..'),
    spawnKeychain: utilityKeychain(join(built, 'main', 'keychain-child.js')),
    noticeThread: join(built, 'main', 'notice-thread.js'),
    fetch: networkFetch(hostsFor(options.hibp)),
    openPage: openOutside,
  })
  const say = createSparingLog(options.log)
  return { program, serve: (port) => servePort(port, program.router, say) }
}
