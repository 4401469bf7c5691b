import { beforeEach, describe, expect, it, vi } from 'vitest'
import { refuseToStart } from './refuse-to-start.ts'

const start = vi.hoisted(() => ({
  isPackaged: true,
  switches: [] as string[],
  debugger: undefined as string | undefined,
  done: [] as string[],
}))

vi.mock('electron', () => ({
  app: {
    get isPackaged() {
      return start.isPackaged
    },
    commandLine: { hasSwitch: (name: string) => start.switches.includes(name) },
    exit: (code: number) => start.done.push(`exit ${code}`),
  },
  dialog: {
    showErrorBox: (_title: string, detail: string) =>
      start.done.push(detail.includes('.deb') ? 'box: install the .deb package' : 'box'),
  },
}))
vi.mock('node:inspector', () => ({ url: () => start.debugger }))

const refuse = (): boolean =>
  refuseToStart(
    (line) => start.done.push(line),
    () => start.done.push('disposed'),
  )

beforeEach(() => {
  Object.assign(start, { isPackaged: true, switches: [], debugger: undefined, done: [] })
})

describe('an installed app', () => {
  it.each([
    'remote-debugging-port',
    'remote-debugging-pipe',
    'inspect',
    'inspect-brk',
    'inspect-wait',
    'inspect-port',
    'disable-web-security',
    'ignore-certificate-errors',
    'ignore-certificate-errors-spki-list',
    'load-extension',
    'log-net-log',
    'ssl-key-log-file',
    'host-rules',
    'browser-subprocess-path',
    'gpu-launcher',
    'renderer-cmd-prefix',
    'utility-cmd-prefix',
    'single-process',
    'disable-namespace-sandbox',
    'disable-seccomp-filter-sandbox',
  ])('does not start with --%s, and says so', (name) => {
    start.switches = ['force-color-profile', name]
    expect(refuse()).toBe(true)
    const line = `Kinventory does not start with --${name}: other programs could look into it`
    expect(start.done).toEqual([line, 'box', 'disposed', 'exit 1'])
  })

  it('does not start without a sandbox, and says what to do', () => {
    start.switches = ['no-sandbox']
    expect(refuse()).toBe(true)
    expect(start.done).toEqual([
      'Kinventory does not start with --no-sandbox: its page would have no sandbox',
      'box: install the .deb package',
      'disposed',
      'exit 1',
    ])
  })

  it('starts with anything else', () => {
    start.switches = ['force-device-scale-factor', 'ozone-platform', 'lang']
    expect(refuse()).toBe(false)
    expect(start.done).toEqual([])
  })
})

it('takes all of them from its sources', () => {
  Object.assign(start, { isPackaged: false, switches: ['remote-debugging-port'] })
  expect(refuse()).toBe(false)
})

it('takes all of them where a debugger listens, which the fuses allow in the test flavour alone', () => {
  Object.assign(start, { switches: ['inspect'], debugger: 'ws://127.0.0.1:9229/0c2f' })
  expect(refuse()).toBe(false)
  expect(start.done).toEqual([])
})
