import { parseArgs } from 'node:util'

/** What a start was asked for on the command line. */
export interface LaunchFlags {
  /** `auto`: the desktop host where it can run, else the loopback host. */
  readonly host: 'desktop' | 'loopback' | 'auto'
  /** Port of the loopback host; 0 lets the system choose. */
  readonly port: number
  /** Open the browser on the loopback host's page. */
  readonly open: boolean
  readonly dataDir: string | undefined
  /** The sample family in a throw-away vault. */
  readonly demo: boolean
  readonly help: boolean
  readonly version: boolean
}

export type ParsedFlags =
  | { readonly ok: true; readonly flags: LaunchFlags }
  | { readonly ok: false; readonly problem: string }

export const usage = `Kinventory: an encrypted inventory of a family's accounts on children's services.

npm start -- [flags]
  --host=desktop|loopback  a window of its own, or a page in your browser
                           (without it: the window where it can run, else the browser)
  --port=N                 port of the browser page on 127.0.0.1; 0 or nothing: any free one
  --no-open                do not open the browser, only print the link
  --data-dir=DIR           where the vault is kept
  --demo                   show a made-up family in a throw-away vault
  --version                print the version
  --help                   print this
`

const options = {
  host: { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  'data-dir': { type: 'string' },
  demo: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

const hosts = ['desktop', 'loopback', 'auto'] as const

const read = (argv: readonly string[]) =>
  parseArgs({ args: [...argv], options, strict: true }).values

const fail = (problem: string): ParsedFlags => ({ ok: false, problem })

/**
 * Reads the flags of a start (without program and script). Gives the flags, or the first problem as one
 * line in words; nothing is guessed from an unknown flag.
 */
export const parseLaunchFlags = (argv: readonly string[]): ParsedFlags => {
  let values: ReturnType<typeof read>
  try {
    values = read(argv)
  } catch (error) {
    // parseArgs explains in its first sentence; the rest is advice on writing parsers.
    const message = error instanceof Error ? error.message : String(error)
    return fail(message.split('. ')[0] ?? message)
  }
  const host = hosts.find((name) => name === (values.host ?? 'auto'))
  if (!host) return fail(`--host is "desktop" or "loopback", not "${values.host}"`)
  const port = values.port ?? '0'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return fail(`--port is a number from 0 to 65535, not "${port}"`)
  }
  if (values['data-dir'] === '') return fail('--data-dir needs a folder')
  return {
    ok: true,
    flags: {
      host,
      port: Number(port),
      open: !values['no-open'],
      dataDir: values['data-dir'],
      demo: values.demo ?? false,
      help: values.help ?? false,
      version: values.version ?? false,
    },
  }
}

/**
 * The flags for the vault among the arguments of a desktop process, which carry the window engine's own
 * switches too. Never fails: the start command has read them strictly before.
 */
export const parseDesktopFlags = (
  argv: readonly string[],
): Pick<LaunchFlags, 'dataDir' | 'demo'> => {
  const path = argv.findLast((argument) => argument.startsWith('--data-dir='))
  return { dataDir: path?.slice('--data-dir='.length) || undefined, demo: argv.includes('--demo') }
}
