import { parseArgs } from 'node:util'
import { isLoopbackOrigin } from '../network/network-hosts.ts'

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
  /** A server on this computer that stands in for Have I Been Pwned. */
  readonly hibp: string | undefined
  /** Files to open in the window, as they were written. */
  readonly files: readonly string[]
  readonly help: boolean
  readonly version: boolean
}

export type ParsedFlags =
  | { readonly ok: true; readonly flags: LaunchFlags }
  | { readonly ok: false; readonly problem: string }

export const usage = `Kinventory: an encrypted inventory of a family's accounts on children's services.

npm start -- [flags] [files to open in the window]
  --host=desktop|loopback  a window of its own, or a page in your browser
                           (without it: the window where it can run, else the browser)
  --port=N                 port of the browser page on 127.0.0.1; 0 or nothing: any free one
  --no-open                do not open the browser, only print the link
  --data-dir=DIR           where the vault is kept
  --demo                   show a made-up family in a throw-away vault
  --hibp=http://127.0.0.1:PORT
                           for trying and tests: ask a server on this computer in the
                           place of Have I Been Pwned and Pwned Passwords
  --version                print the version
  --help                   print this
`

const options = {
  host: { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  'data-dir': { type: 'string' },
  demo: { type: 'boolean' },
  hibp: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

const hosts = ['desktop', 'loopback', 'auto'] as const

const read = (argv: readonly string[]) =>
  parseArgs({ args: [...argv], options, strict: true, allowPositionals: true })

const fail = (problem: string): ParsedFlags => ({ ok: false, problem })

/**
 * Reads the flags of a start (without program and script). Gives the flags, or the first problem as one
 * line in words; nothing is guessed from an unknown flag.
 */
export const parseLaunchFlags = (argv: readonly string[]): ParsedFlags => {
  let given: ReturnType<typeof read>
  try {
    given = read(argv)
  } catch (error) {
    // parseArgs explains in its first sentence; the rest is advice on writing parsers.
    const message = error instanceof Error ? error.message : String(error)
    return fail(message.split('. ')[0] ?? message)
  }
  const { values, positionals: files } = given
  const host = hosts.find((name) => name === (values.host ?? 'auto'))
  if (!host) return fail(`--host is "desktop" or "loopback", not "${values.host}"`)
  if (host === 'loopback' && files.length > 0) {
    return fail('Only the window opens files; drop them on the page in your browser')
  }
  const port = values.port ?? '0'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return fail(`--port is a number from 0 to 65535, not "${port}"`)
  }
  if (values['data-dir'] === '') return fail('--data-dir needs a folder')
  if (values.hibp !== undefined && !isLoopbackOrigin(values.hibp)) {
    return fail('--hibp is a server on this computer, such as http://127.0.0.1:8080')
  }
  return {
    ok: true,
    flags: {
      host,
      port: Number(port),
      open: !values['no-open'],
      dataDir: values['data-dir'],
      demo: values.demo ?? false,
      hibp: values.hibp,
      files,
      help: values.help ?? false,
      version: values.version ?? false,
    },
  }
}

const lastValue = (argv: readonly string[], flag: string): string | undefined =>
  argv.findLast((argument) => argument.startsWith(`${flag}=`))?.slice(flag.length + 1) || undefined

/**
 * The program's own flags among the arguments of a desktop process, which carry the window engine's switches
 * too. Never fails: the start command has read them strictly before. A stand-in that is not on this computer is
 * none. After `--` there are files alone, whatever they are called.
 */
export const parseDesktopFlags = (
  argv: readonly string[],
): Pick<LaunchFlags, 'dataDir' | 'demo' | 'hibp'> => {
  const end = argv.indexOf('--')
  const flags = end < 0 ? argv : argv.slice(0, end)
  const hibp = lastValue(flags, '--hibp')
  return {
    dataDir: lastValue(flags, '--data-dir'),
    demo: flags.includes('--demo'),
    hibp: hibp !== undefined && isLoopbackOrigin(hibp) ? hibp : undefined,
  }
}
