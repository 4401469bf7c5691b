import { describe, expect, it } from 'vitest'
import { parseDesktopFlags, parseLaunchFlags } from './launch-flags.ts'

const plain = {
  host: 'auto',
  port: 0,
  open: true,
  dataDir: undefined,
  demo: false,
  hibp: undefined,
  files: [],
  help: false,
  version: false,
}

describe('the flags of a start', () => {
  it.each([
    [[], {}],
    [['--host=desktop'], { host: 'desktop' }],
    [['--host=loopback', '--port=0'], { host: 'loopback' }],
    [['--port=65535'], { port: 65_535 }],
    [['--port', '8080'], { port: 8080 }],
    [['--no-open'], { open: false }],
    [['--data-dir=/some/where'], { dataDir: '/some/where' }],
    [['--data-dir', 'with space'], { dataDir: 'with space' }],
    [['--demo'], { demo: true }],
    [['--hibp=http://127.0.0.1:8080'], { hibp: 'http://127.0.0.1:8080' }],
    [['--hibp', 'http://[::1]:8080/'], { hibp: 'http://[::1]:8080/' }],
    [['a.csv', '--demo', '../b.kinventory'], { demo: true, files: ['a.csv', '../b.kinventory'] }],
    [['--', '-a.csv'], { files: ['-a.csv'] }],
    [['--help'], { help: true }],
    [['-h'], { help: true }],
    [['--version'], { version: true }],
  ] as const)('%j', (argv, change) => {
    expect(parseLaunchFlags(argv)).toEqual({ ok: true, flags: { ...plain, ...change } })
  })

  it.each([
    [['--host=other'], '--host is "desktop" or "loopback", not "other"'],
    [['--port=65536'], '--port is a number from 0 to 65535, not "65536"'],
    [['--port=-1'], '--port is a number from 0 to 65535, not "-1"'],
    [['--port=1e3'], '--port is a number from 0 to 65535, not "1e3"'],
    [['--port='], '--port is a number from 0 to 65535, not ""'],
    [['--data-dir='], '--data-dir needs a folder'],
    ...[
      'https://haveibeenpwned.com',
      'https://127.0.0.1:8080',
      'http://127.0.0.1',
      'http://localhost:8080',
      'http://127.0.0.1.example.com:8080',
      'http://127.0.0.1:8080@example.com:80',
      'http://me@127.0.0.1:8080',
      'http://127.0.0.1:8080/path',
      '127.0.0.1:8080',
      '',
    ].map(
      (address) =>
        [
          [`--hibp=${address}`],
          '--hibp is a server on this computer, such as http://127.0.0.1:8080',
        ] as const,
    ),
    [['--demo=yes'], "Option '--demo' does not take an argument"],
    [['--unknown'], "Unknown option '--unknown'"],
    [
      ['--host=loopback', 'a.csv'],
      'Only the window opens files; drop them on the page in your browser',
    ],
  ] as const)('%j: %s', (argv, problem) => {
    expect(parseLaunchFlags(argv)).toEqual({ ok: false, problem })
  })
})

describe('the flags of a desktop process', () => {
  const none = { dataDir: undefined, demo: false, hibp: undefined }
  it.each([
    [['electron', '.'], {}],
    [['kinventory', '--ozone-platform=wayland', '--demo'], { demo: true }],
    [['electron', '.', '--data-dir=/a', '--data-dir=/b'], { dataDir: '/b' }],
    [['electron', '.', '--data-dir='], {}],
    [['electron', '.', '--hibp=http://127.0.0.1:9'], { hibp: 'http://127.0.0.1:9' }],
    [['electron', '.', '--hibp=https://example.com'], {}],
    // Names of files, which somebody else may have given them.
    [['kinventory', '--', '--demo', '--data-dir=/a', '--hibp=http://127.0.0.1:9'], {}],
    [['kinventory', '--data-dir=/a', '--', '--data-dir=/b'], { dataDir: '/a' }],
  ] as const)('%j', (argv, flags) => {
    expect(parseDesktopFlags(argv)).toEqual({ ...none, ...flags })
  })
})
