import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { rememberPlace } from './remember-place.ts'
import { WindowStandIn } from './test-support/window-stand-in.ts'
import type { WindowMemory, WindowRemembered } from './window-memory.ts'

const settings = { theme: 'system', contentProtection: false } as const
const bounds = { x: 10, y: 20, width: 900, height: 700 }

let kept: unknown[]
let logged: string[]

beforeEach(() => {
  vi.useFakeTimers()
  kept = []
  logged = []
})

afterEach(() => vi.useRealTimers())

const createMemory = (first: WindowRemembered, fails = false): WindowMemory => {
  let now = first
  return {
    now: () => now,
    keep: (changes) => {
      now = { ...now, ...changes }
      kept.push(changes)
      if (fails) throw new Error('disk full at /home/ana')
    },
  }
}

const start = (place?: WindowRemembered['place'], fails = false): WindowStandIn => {
  const window = new WindowStandIn(bounds)
  const memory = createMemory({ settings, place }, fails)
  rememberPlace(window as unknown as Parameters<typeof rememberPlace>[0], memory, (line) =>
    logged.push(line),
  )
  return window
}

describe('the place of the window', () => {
  it('is kept once it has come to rest, and once', () => {
    const window = start()
    for (const x of [100, 200, 300]) {
      window.bounds = { ...bounds, x }
      window.emit('move')
      vi.advanceTimersByTime(300)
    }
    expect(kept).toEqual([])
    vi.advanceTimersByTime(500)
    expect(kept).toEqual([{ place: { ...bounds, x: 300, state: 'normal' } }])
  })

  it('is kept when its size changes too', () => {
    const window = start()
    window.bounds = { ...bounds, height: 710 }
    window.emit('resize')
    vi.advanceTimersByTime(500)
    expect(kept).toEqual([{ place: { ...bounds, height: 710, state: 'normal' } }])
  })

  it('is kept at the close without waiting, and nothing comes after', () => {
    const window = start()
    window.bounds = { ...bounds, width: 1000 }
    window.emit('resize')
    window.emit('close')
    expect(kept).toEqual([{ place: { ...bounds, width: 1000, state: 'normal' } }])
    window.bounds = { ...bounds, width: 1100 }
    window.emit('resize')
    window.emit('closed')
    vi.advanceTimersByTime(1000)
    expect(kept).toHaveLength(1)
  })

  it.each([
    ['maximize', { maximised: true }, 'maximised'],
    ['enter-full-screen', { fullScreen: true, maximised: true }, 'full-screen'],
    ['unmaximize', {}, 'normal'],
    ['leave-full-screen', {}, 'normal'],
  ])('after %s is the one it goes back to, and %o', (event, is, state) => {
    const window = start({ ...bounds, state: state === 'normal' ? 'maximised' : 'normal' })
    Object.assign(window.is, is)
    window.emit(event)
    vi.advanceTimersByTime(500)
    expect(kept).toEqual([{ place: { ...bounds, state } }])
  })

  it('of a minimised window is what it was before', () => {
    const window = start({ ...bounds, state: 'maximised' })
    window.is.minimised = true
    window.emit('close')
    expect(kept).toEqual([])
  })

  it('stays what was asked for where the system rounds, so that nothing grows from start to start', () => {
    const asked = { ...bounds, width: 895, state: 'normal' } as const
    const window = start(asked)
    window.emit('resize')
    window.emit('close')
    expect(kept).toEqual([])
    Object.assign(window.is, { maximised: true })
    window.emit('maximize')
    vi.advanceTimersByTime(500)
    expect(kept).toEqual([{ place: { ...asked, state: 'maximised' } }])
  })

  it('may fail to be kept: that is said once, without the path, and does no harm', () => {
    const window = start(undefined, true)
    for (const x of [1, 2]) {
      window.bounds = { ...bounds, x }
      window.emit('close')
    }
    expect(kept).toHaveLength(2)
    expect(logged).toHaveLength(1)
    expect(logged[0]).toMatch(/^The place of the window was not kept: Error/)
    expect(logged[0]).not.toContain('/home/ana')
  })
})
