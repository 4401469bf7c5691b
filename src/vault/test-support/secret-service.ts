import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** Debian: dbus-daemon, gnome-keyring, dbus-bin. */
const tools = {
  session: 'dbus-run-session',
  keyring: 'gnome-keyring-daemon',
  send: 'dbus-send',
} as const

/** The programs for a session of its own that are missing here; empty where there is one to be had. */
export const missingTools = (): readonly string[] =>
  process.platform === 'linux'
    ? Object.values(tools).filter((tool) => spawnSync(tool, ['--version']).error !== undefined)
    : ['Linux']

/** A session bus of its own, with or without a keyring on it. */
export interface Session {
  /** The environment of a program in this session. */
  readonly environment: Readonly<Record<string, string>>
  /** Locks the ring, as a screen lock may. Nobody can unlock it: there is no display for the prompt. */
  readonly lockRing: () => void
  readonly end: () => Promise<void>
}

/** `printf` gives the empty password of the new ring. The address is the last line before it waits. */
const script = (ring: boolean): string =>
  [
    ring && `printf '\\n' | ${tools.keyring} --unlock --components=secrets >&2`,
    'echo "$DBUS_SESSION_BUS_ADDRESS"',
    // Until the other end closes, so that nothing stays when the tests are killed.
    'cat',
  ]
    .filter((line) => line !== false)
    .join('\n')

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.stdin?.end()
  await gone
}

/** Starts it with `home` for its files. The keyring daemon ends with the bus. */
export const startSession = async (home: string, ring: boolean): Promise<Session> => {
  const own = { PATH: process.env.PATH ?? '', HOME: home, XDG_RUNTIME_DIR: home }
  const child = spawn(tools.session, ['--', 'bash', '-c', script(ring)], {
    env: own,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const [address] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  const environment = { ...own, DBUS_SESSION_BUS_ADDRESS: address }
  return {
    environment,
    lockRing: () => {
      spawnSync(
        tools.send,
        [
          '--session',
          '--print-reply',
          '--dest=org.freedesktop.secrets',
          '/org/freedesktop/secrets',
          'org.freedesktop.Secret.Service.Lock',
          'array:objpath:/org/freedesktop/secrets/collection/login',
        ],
        { env: environment },
      )
    },
    end: () => end(child),
  }
}
