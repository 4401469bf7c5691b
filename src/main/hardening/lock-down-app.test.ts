import { beforeEach, describe, expect, it, vi } from 'vitest'
import { hostsFor } from '../../application/network/network-hosts.ts'
import { lockDownApp } from './lock-down-app.ts'

const electron = await vi.hoisted(async () => {
  const { EventEmitter } = await import('node:events')
  const told: (readonly [name: string, ...given: unknown[]])[] = []
  const note =
    (name: string) =>
    (...given: unknown[]): void =>
      void told.push([name, ...given])
  const app = Object.assign(new EventEmitter(), {
    enableSandbox: note('enableSandbox'),
    configureHostResolver: note('configureHostResolver'),
    commandLine: { appendSwitch: note('appendSwitch') },
  })
  const crashReporter = { start: note('crashReporter') }
  return { told, module: { app, crashReporter } }
})

vi.mock('electron', () => electron.module)
vi.mock('./lock-down-session.ts', () => ({
  lockDownSession: (session: unknown) => void electron.told.push(['session', session]),
}))
vi.mock('./lock-down-contents.ts', () => ({
  lockDownContents: (contents: unknown) => void electron.told.push(['contents', contents]),
}))

const { app } = electron.module

const told = (name: string): readonly (readonly unknown[])[] =>
  electron.told.filter(([other]) => other === name).map(([, ...given]) => given)

beforeEach(() => {
  electron.told.splice(0)
  app.removeAllListeners()
  lockDownApp(hostsFor(undefined))
})

describe('before the engine is ready', () => {
  it('every renderer is sandboxed, and no crash is collected', () => {
    expect(told('enableSandbox')).toEqual([[]])
    expect(told('crashReporter')).toEqual([])
  })

  it('the engine writes no keys of connections down', () => {
    vi.stubEnv('SSLKEYLOGFILE', '/tmp/keys.log')
    lockDownApp(hostsFor(undefined))
    expect(process.env['SSLKEYLOGFILE']).toBeUndefined()
    vi.unstubAllEnvs()
  })

  it('the engine tells nobody of links', () => {
    expect(told('appendSwitch').slice(0, -1)).toEqual([['no-pings']])
  })

  it('no name has an address but those of the two services', () => {
    expect(told('appendSwitch').at(-1)).toEqual([
      'host-resolver-rules',
      'MAP * ~NOTFOUND, EXCLUDE haveibeenpwned.com, EXCLUDE api.pwnedpasswords.com',
    ])
  })

  it('with a stand-in on this computer, that one alone has an address', () => {
    lockDownApp(hostsFor('http://127.0.0.1:8080'))
    expect(told('appendSwitch').at(-1)).toEqual([
      'host-resolver-rules',
      'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ])
  })

  it('names will be asked of the system’s resolver alone, once that can be said', () => {
    expect(told('configureHostResolver')).toEqual([])
    app.emit('ready')
    expect(told('configureHostResolver')).toEqual([[{ secureDnsMode: 'off' }]])
  })
})

describe('whatever the engine makes later', () => {
  it('is locked, be it a session or a page', () => {
    const [session, contents] = [{}, {}]
    app.emit('session-created', session)
    app.emit('web-contents-created', {}, contents)
    expect(told('session')).toEqual([[session]])
    expect(told('contents')).toEqual([[contents]])
  })

  it('shows no certificate of the user to a server', () => {
    let stopped = false
    const answers: unknown[] = []
    const event = { preventDefault: () => (stopped = true) }
    const answer = (certificate: unknown): number => answers.push(certificate)
    app.emit('select-client-certificate', event, null, 'https://example.com/', [{}], answer)
    expect(stopped).toBe(true)
    expect(answers).toEqual([null])
  })

  it('is refused where that is Electron’s own way: nobody takes a bad certificate, a log-in or an address', () => {
    expect(
      app
        .eventNames()
        .map(String)
        .toSorted((a, b) => a.localeCompare(b)),
    ).toEqual(['ready', 'select-client-certificate', 'session-created', 'web-contents-created'])
  })
})
