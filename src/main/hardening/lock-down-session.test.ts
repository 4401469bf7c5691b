import { beforeEach, describe, expect, it, vi } from 'vitest'
import { lockDownSession, sessionInMemory } from './lock-down-session.ts'
import { pageSession } from './page-session.ts'

type Told = readonly [name: string, ...given: unknown[]]

const electron = await vi.hoisted(async () => {
  const { EventEmitter } = await import('node:events')
  const told: Told[] = []
  const note =
    (name: string) =>
    (...given: unknown[]): Promise<void> => {
      told.push([name, ...given])
      return Promise.resolve()
    }
  const made = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: note('setPermissionRequestHandler'),
    setPermissionCheckHandler: note('setPermissionCheckHandler'),
    setDevicePermissionHandler: note('setDevicePermissionHandler'),
    setCertificateVerifyProc: note('setCertificateVerifyProc'),
    setSpellCheckerEnabled: note('setSpellCheckerEnabled'),
    setProxy: note('setProxy'),
    webRequest: { onBeforeRequest: note('onBeforeRequest') },
    protocol: { handle: note('handle') },
  })
  const fromPartition = (...given: unknown[]): typeof made => {
    told.push(['fromPartition', ...given])
    return made
  }
  return { told, made, module: { session: { fromPartition }, protocol: {} } }
})

vi.mock('electron', () => electron.module)

const made = electron.made as unknown as Parameters<typeof lockDownSession>[0]

/** The last function that was given to a setter. */
const given = (name: string): ((...input: readonly unknown[]) => unknown) =>
  electron.told.findLast(([other]) => other === name)?.[1] as never

/** What a handler answers by the function it is handed as its last argument. */
const answerOf = (name: string, ...input: readonly unknown[]): unknown => {
  const answers: unknown[] = []
  given(name)(...input, (answer: unknown) => answers.push(answer))
  expect(answers).toHaveLength(1)
  return answers[0]
}

const locks = [
  'setPermissionRequestHandler',
  'setPermissionCheckHandler',
  'setDevicePermissionHandler',
  'setCertificateVerifyProc',
  'onBeforeRequest',
  'setSpellCheckerEnabled',
  'setProxy',
]

beforeEach(() => void electron.told.splice(0))

describe('every session', () => {
  beforeEach(() => lockDownSession(made))

  it.each(['media', 'clipboard-read', 'notifications', 'openExternal', 'fileSystem'])(
    'gives no permission for %s',
    (permission) => {
      expect(answerOf('setPermissionRequestHandler', {}, permission)).toBe(false)
      expect(given('setPermissionCheckHandler')({}, permission, 'app://kinventory')).toBe(false)
    },
  )

  it('gives no device', () => {
    expect(given('setDevicePermissionHandler')({ deviceType: 'usb' })).toBe(false)
  })

  it.each(['OK', 'net::ERR_CERT_AUTHORITY_INVALID'])(
    'takes no certificate, whatever the engine found: %s',
    (verificationResult) => {
      const request = { hostname: 'example.com', verificationResult, errorCode: 0 }
      expect(answerOf('setCertificateVerifyProc', request)).toBe(-2)
    },
  )

  it.each(['https://example.com/', 'app://kinventory/', 'file:///etc/passwd', 'blob:x'])(
    'does not ask for %s',
    (url) => expect(answerOf('onBeforeRequest', { url })).toEqual({ cancel: true }),
  )

  it('loads no dictionary and looks for no proxy', () => {
    expect(electron.told.filter(([name]) => name === 'setSpellCheckerEnabled')).toEqual([
      ['setSpellCheckerEnabled', false],
    ])
    expect(electron.told.filter(([name]) => name === 'setProxy')).toEqual([
      ['setProxy', { mode: 'direct' }],
    ])
  })

  it('is told nothing else, and nobody listens to a chooser of devices', () => {
    expect(electron.told.map(([name]) => name)).toEqual(locks)
    expect(electron.made.eventNames()).toEqual([])
  })
})

describe('a session in use', () => {
  it('is in memory, without a cache, and locked from the start', () => {
    sessionInMemory('kinventory')
    expect(electron.told[0]).toEqual(['fromPartition', 'kinventory', { cache: false }])
    expect(electron.told.slice(1).map(([name]) => name)).toEqual(locks)
  })
})

describe('the session of the page', () => {
  beforeEach(() => void pageSession(Promise.resolve(new Map())))

  it('is a locked one in memory that serves the page and asks for what is ours', () => {
    expect(electron.told.map(([name]) => name)).toEqual([
      'fromPartition',
      ...locks,
      'onBeforeRequest',
      'handle',
    ])
    expect(electron.told[0]).toEqual(['fromPartition', 'kinventory', { cache: false }])
    expect(electron.told.at(-1)?.[1]).toBe('app')
  })

  it.each([
    ['app://kinventory/assets/main.js', false],
    ['blob:app://kinventory/0c2f', false],
    ['https://example.com/', true],
    ['http://127.0.0.1/', true],
    ['ws://127.0.0.1/', true],
    ['file:///etc/passwd', true],
    ['data:text/html,x', true],
    ['blob:https://example.com/0c2f', true],
    ['app://kinventory.example.com/', true],
    ['app://other/', true],
    ['devtools://devtools/', true],
    ['not a url', true],
  ])('asks for %s: cancelled is %s', (url, cancel) => {
    expect(answerOf('onBeforeRequest', { url })).toEqual({ cancel })
  })

  it('answers from its list once that is read', async () => {
    const answer = electron.told.at(-1)?.[2] as (request: Request) => Promise<Response>
    expect((await answer(new Request('app://kinventory/'))).status).toBe(404)
  })
})
