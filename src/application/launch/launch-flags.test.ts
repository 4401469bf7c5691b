import { describe, expect, it } from 'vitest'
import { parseDesktopFlags, parseLaunchFlags } from './launch-flags.ts'

const plain = {
  host: 'auto',
  port: 0,
  open: true,
  dataDir: undefined,
  demo: false,
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
    [['--demo=yes'], "Option '--demo' does not take an argument"],
    [['--unknown'], "Unknown option '--unknown'"],
    [['folder'], "Unexpected argument 'folder'"],
  ] as const)('%j: %s', (argv, problem) => {
    expect(parseLaunchFlags(argv)).toEqual({ ok: false, problem })
  })
})

describe('the flags of a desktop process', () => {
  it.each([
    [['electron', '.'], { dataDir: undefined, demo: false }],
    [['kinventory', '--ozone-platform=wayland', '--demo'], { dataDir: undefined, demo: true }],
    [['electron', '.', '--data-dir=/a', '--data-dir=/b'], { dataDir: '/b', demo: false }],
    [['electron', '.', '--data-dir='], { dataDir: undefined, demo: false }],
  ] as const)('%j', (argv, flags) => {
    expect(parseDesktopFlags(argv)).toEqual(flags)
  })
})
