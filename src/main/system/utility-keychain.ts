import { utilityProcess } from 'electron'
import type { KeychainProcess } from '../../vault/keys/keychain-process.ts'

/** Variables that make Node or Electron run other code, write files or listen to a debugger. */
const steering = /^(?:NODE_|ELECTRON_)/i

/** What names the session's bus and the person's folders, without what steers the runtime. */
const plainEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !steering.test(name)))

/** Starts keychain children by Electron's own means; `path` is the built `keychain-child.js`. */
export const utilityKeychain = (path: string) => (): KeychainProcess => {
  const child = utilityProcess.fork(path, [], {
    serviceName: 'Kinventory keychain',
    env: plainEnvironment(),
    execArgv: [],
    stdio: 'ignore',
  })
  let isUnwanted = false
  // Before the child is there it cannot be killed, and nobody tells.
  child.once('spawn', () => {
    if (isUnwanted) child.kill()
  })
  // Its engine gave up, and `exit` follows. The report is of its memory, which had keys in it: nobody reads it, but
  // unheard it would be an exception here.
  child.on('error', () => undefined)
  return {
    send: (call) => child.postMessage(call),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', () => listener()),
    kill: () => {
      isUnwanted = true
      child.kill()
    },
  }
}
