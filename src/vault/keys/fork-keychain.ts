import { fork } from 'node:child_process'
import type { KeychainProcess } from './keychain-process.ts'

/**
 * Starts keychain children with plain Node. `path` is the child's program: the built `keychain-child.js`,
 * or its TypeScript source under a Node that strips types. The child gets the environment, which names
 * the session's bus, but neither our options nor our output.
 */
export const forkKeychain = (path: string) => (): KeychainProcess => {
  const { NODE_OPTIONS: _ours, ...env } = process.env
  const child = fork(path, { env, execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
  // A child that hangs must not keep the program from ending; it ends itself with the channel.
  child.unref()
  child.channel?.unref()
  return {
    send: (call) => {
      child.send(call, () => {
        // A child that is gone shows in `onExit`.
      })
    },
    onMessage: (listener) => {
      child.on('message', listener)
    },
    onExit: (listener) => {
      child.once('exit', listener)
      child.once('error', listener)
    },
    kill: () => {
      child.kill('SIGKILL')
    },
  }
}
