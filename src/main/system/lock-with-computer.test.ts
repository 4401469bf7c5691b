import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lockWithComputer } from './lock-with-computer.ts'

const electron = await vi.hoisted(async () => {
  const { EventEmitter } = await import('node:events')
  const screen = { state: 'active' }
  const powerMonitor = Object.assign(new EventEmitter(), {
    getSystemIdleState: (): string => screen.state,
  })
  return { screen, powerMonitor }
})

vi.mock('electron', () => ({ powerMonitor: electron.powerMonitor }))

const { powerMonitor, screen } = electron
const itsPlatform = Object.getOwnPropertyDescriptor(process, 'platform')
let locks: number
let logged: string[]

const log = (line: string): void => void logged.push(line)
const program = {
  lock: (): Promise<void> => {
    locks += 1
    return Promise.resolve()
  },
}
const on = (platform: NodeJS.Platform): void =>
  void Object.defineProperty(process, 'platform', { value: platform })

beforeEach(() => {
  vi.useFakeTimers()
  locks = 0
  logged = []
  screen.state = 'active'
})

afterEach(() => {
  powerMonitor.removeAllListeners()
  vi.useRealTimers()
  if (itsPlatform) Object.defineProperty(process, 'platform', itsPlatform)
})

describe('the vault locks with the computer', () => {
  it.each(['suspend', 'resume', 'lock-screen', 'user-did-resign-active'])(
    'on %s, and has begun to before the turn of the event is over',
    async (event) => {
      lockWithComputer(Promise.resolve(program), log)
      await Promise.resolve()
      powerMonitor.emit(event)
      expect(locks).toBe(1)
    },
  )

  it('as soon as it can be locked, where the program was just starting', async () => {
    const starting = Promise.withResolvers<typeof program>()
    lockWithComputer(starting.promise, log)
    powerMonitor.emit('suspend')
    expect(locks).toBe(0)
    starting.resolve(program)
    await vi.advanceTimersByTimeAsync(0)
    expect(locks).toBe(1)
  })

  it('and says it where that fails, without what the error says', async () => {
    const failing = { lock: () => Promise.reject(new Error('ana@example.com')) }
    lockWithComputer(Promise.resolve(failing), log)
    powerMonitor.emit('suspend')
    await vi.advanceTimersByTimeAsync(0)
    expect(logged.join()).toMatch(/^The vault did not lock cleanly: Error/)
    expect(logged.join()).not.toContain('ana@')
  })

  it('on Linux when it hears of the locked screen, once each time', async () => {
    on('linux')
    lockWithComputer(Promise.resolve(program), log)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(locks).toBe(0)
    screen.state = 'locked'
    await vi.advanceTimersByTimeAsync(5_000)
    expect(locks).toBe(1)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(locks).toBe(1)
    screen.state = 'idle'
    await vi.advanceTimersByTimeAsync(5_000)
    screen.state = 'locked'
    await vi.advanceTimersByTimeAsync(5_000)
    expect(locks).toBe(2)
  })

  it.each(['win32', 'darwin'] as const)('on %s by its event alone', async (platform) => {
    on(platform)
    lockWithComputer(Promise.resolve(program), log)
    screen.state = 'locked'
    await vi.advanceTimersByTimeAsync(60_000)
    expect(locks).toBe(0)
  })
})
