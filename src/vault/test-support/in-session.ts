import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { onTestFinished, vi } from 'vitest'
import { forkKeychain } from '../keys/fork-keychain.ts'
import { type Keychain, openKeychain } from '../keys/keychain.ts'
import { missingTools, type Session, startSession } from './secret-service.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** The program of the real keychain's child. */
export const keychainChild = fileURLToPath(new URL('../keys/keychain-child.ts', import.meta.url))

/** The real child, in whatever session the environment names. */
export const realKeychain = (): Keychain =>
  openKeychain({ spawn: forkKeychain(keychainChild), randomBytes })

/**
 * Puts this process, and with it the children it forks, into a session with `home` for its files, until
 * the test ends. What lies in `home` from an earlier session is there again.
 */
export const inSession = async (ring: boolean, home = temporaryFolder()): Promise<Session> => {
  const session = await startSession(home, ring)
  onTestFinished(() => session.end())
  for (const [name, value] of Object.entries(session.environment)) vi.stubEnv(name, value)
  vi.stubEnv('DISPLAY', undefined)
  vi.stubEnv('WAYLAND_DISPLAY', undefined)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  return session
}

/** True where there is no keyring to test with, which it says: `count` tests are left out. */
export const noKeyringFor = (count: number): boolean => {
  const missing = missingTools()
  if (missing.length === 0) return false
  process.stderr.write(
    `${count} tests of the real keychain are SKIPPED: missing ${missing.join(', ')}\n`,
  )
  return true
}
