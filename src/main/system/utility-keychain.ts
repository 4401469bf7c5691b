import { utilityProcess } from 'electron'
import type { KeychainProcess } from '../../vault/keys/keychain-process.ts'

/** Starts keychain children by Electron's own means; `path` is the built `keychain-child.js`. */
export const utilityKeychain = (path: string) => (): KeychainProcess => {
  const child = utilityProcess.fork(path, [], {
    serviceName: 'Kinventory keychain',
    execArgv: [],
    stdio: 'ignore',
  })
  return {
    send: (call) => child.postMessage(call),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', () => listener()),
    kill: () => void child.kill(),
  }
}
