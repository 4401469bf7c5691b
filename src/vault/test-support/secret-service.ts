import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** Debian: dbus-daemon, gnome-keyring, dbus-bin. */
const tools = {
  session: 'dbus-run-session',
  keyring: 'gnome-keyring-daemon',
  send: 'dbus-send',
} as const

const serviceName = 'org.freedesktop.secrets'

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
  /** Stops the keyring's process, as a hang does: calls to it are taken and never answered. */
  readonly hang: () => void
  /** Lets it go on. */
  readonly goOn: () => void
  readonly end: () => Promise<void>
}

const hasOwner = [
  `${tools.send} --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus`,
  `org.freedesktop.DBus.NameHasOwner string:${serviceName}`,
].join(' ')

/** `printf` gives the empty password of the new ring. The address is the last line before it waits. */
const script = (ring: boolean): string =>
  [
    ring && `printf '\\n' | ${tools.keyring} --unlock --components=secrets >&2`,
    // One that is not on the bus yet would not end with it.
    ring && `for try in $(seq 100); do ${hasOwner} | grep -q true && break; sleep 0.05; done`,
    'echo "$DBUS_SESSION_BUS_ADDRESS"',
    // Until the other end closes, so that nothing stays when the tests are killed.
    'cat',
  ]
    .filter((line) => line !== false)
    .join('\n')

/** The process of the keyring in a session. */
const keyringProcess = (environment: Readonly<Record<string, string>>): number => {
  const asked = spawnSync(
    tools.send,
    [
      '--session',
      '--print-reply=literal',
      '--dest=org.freedesktop.DBus',
      '/org/freedesktop/DBus',
      'org.freedesktop.DBus.GetConnectionUnixProcessID',
      `string:${serviceName}`,
    ],
    { env: environment, encoding: 'utf8' },
  )
  const found = /uint32 (?<pid>\d+)/.exec(asked.stdout)?.groups?.['pid']
  if (found === undefined) throw new Error('The session has no keyring')
  return Number(found)
}

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
  const hanging = new Set<number>()
  const goOn = (): void => {
    for (const pid of hanging) process.kill(pid, 'SIGCONT')
    hanging.clear()
  }
  return {
    environment,
    lockRing: () => {
      spawnSync(
        tools.send,
        [
          '--session',
          '--print-reply',
          `--dest=${serviceName}`,
          '/org/freedesktop/secrets',
          'org.freedesktop.Secret.Service.Lock',
          'array:objpath:/org/freedesktop/secrets/collection/login',
        ],
        { env: environment },
      )
    },
    hang: () => {
      const pid = keyringProcess(environment)
      hanging.add(pid)
      process.kill(pid, 'SIGSTOP')
    },
    goOn,
    end: () => {
      // A stopped process does not notice that its bus has gone.
      goOn()
      return end(child)
    },
  }
}
