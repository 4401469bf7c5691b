import { join } from 'node:path'
import { startProgram } from '../application/compose.ts'
import { endingSignals } from '../application/launch/ending-signals.ts'
import { redactedTrace } from '../application/launch/redacted-trace.ts'
import { forkKeychain } from '../vault/keys/fork-keychain.ts'
import { runLoopback } from './run-loopback.ts'
import { currentStarter, watchParent } from './watch-parent.ts'

/** Entry of the loopback host: binds it to this process. Built to `out/main/loopback.js`. */

/** Closing a vault takes milliseconds; a keychain that hangs must not keep the process. */
const patience = 10_000

const built = join(import.meta.dirname, '..')
const log = (line: string): void => console.error(line)

const ending = new AbortController()
const end = (): void => {
  if (ending.signal.aborted) return
  ending.abort()
  setTimeout(() => {
    log('Closing takes too long; ending anyway.')
    process.exit(1)
  }, patience).unref()
}

// Ctrl+C reaches npm, the start command and this process at once, so a second signal is no hurry.
for (const signal of endingSignals) process.on(signal, end)
process.on('disconnect', end)
watchParent(currentStarter, end)

// Whoever read our output may have gone; that is no reason to leave the vault unclosed.
process.stdout.on('error', () => undefined)
process.stderr.on('error', () => undefined)
process.on('unhandledRejection', (error) => log(`bug: ${redactedTrace(error)}`))
process.on('uncaughtException', (error) => {
  log(`bug: ${redactedTrace(error)}`)
  process.exitCode = 1
  end()
})

const code = await runLoopback({
  argv: process.argv.slice(2),
  paths: {
    page: join(built, 'renderer'),
    resources: built,
    packageFile: join(built, '..', 'package.json'),
  },
  spawnKeychain: forkKeychain(join(import.meta.dirname, 'keychain-child.js')),
  noticeThread: join(import.meta.dirname, 'notice-thread.js'),
  startProgram,
  // Node knows no proxy of the system; a family behind one uses the window, or loads the list from a file.
  fetch: (url, request) => fetch(url, request),
  // A dozen small files that are read only where a browser is to be opened.
  open: async (target) => (await import('open')).default(target),
  say: (line) => console.log(line),
  log,
  ended: ending.signal,
})
process.exit(code === 0 ? process.exitCode : code)
