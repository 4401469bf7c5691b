import { EventEmitter } from 'node:events'
import { beforeEach, expect, it, vi } from 'vitest'
import { showNotification } from './notifications.ts'

const electron = await vi.hoisted(async () => {
  const { EventEmitter: Emitter } = await import('node:events')
  const made: InstanceType<typeof Emitter>[] = []
  const told: unknown[] = []
  const support = { isSupported: true }
  class Notification extends Emitter {
    static isSupported(): boolean {
      return support.isSupported
    }
    constructor(options: unknown) {
      super()
      told.push(options)
      made.push(this)
    }
    show(): void {
      told.push('show')
    }
    close(): void {
      told.push('close')
    }
  }
  return { made, told, support, Notification }
})

vi.mock('electron', () => ({ Notification: electron.Notification }))

const { made, told, support } = electron

beforeEach(() => {
  made.at(-1)?.emit('failed')
  made.length = 0
  told.length = 0
  support.isSupported = true
})

it('is shown under the name of the app with the text and nothing else, without a sound', () => {
  showNotification('2 steps are due', () => undefined)
  expect(told).toEqual([{ title: 'Kinventory', body: '2 steps are due', silent: true }, 'show'])
})

it('is not made where the system has none', () => {
  support.isSupported = false
  showNotification('x', () => undefined)
  expect(told).toEqual([])
})

it('calls whoever is to come forward when it is taken up', () => {
  let clicks = 0
  showNotification('x', () => (clicks += 1))
  made[0]?.emit('click', {})
  expect(clicks).toBe(1)
})

it.each(['click', 'failed'])('takes the place of the one before, unless that had its %s', (end) => {
  showNotification('one', () => undefined)
  showNotification('two', () => undefined)
  expect(told.filter((what) => what === 'close')).toHaveLength(1)
  // What befalls one that was replaced is of no account to the one that stands.
  made[0]?.emit(end, {})
  made[1]?.emit(end, {})
  showNotification('three', () => undefined)
  expect(told.filter((what) => what === 'close')).toHaveLength(1)
})

it('is not collected as garbage while it stands, or its click would go nowhere', async () => {
  if (globalThis.gc === undefined) {
    const { setFlagsFromString } = await import('node:v8')
    const { runInNewContext } = await import('node:vm')
    setFlagsFromString('--expose-gc')
    globalThis.gc = runInNewContext('gc') as NonNullable<typeof globalThis.gc>
  }
  const gone: string[] = []
  const watch = new FinalizationRegistry<string>((name) => gone.push(name))
  showNotification('x', () => undefined)
  watch.register(made.pop() ?? new EventEmitter(), 'notice')
  // Something that nobody holds shows that the collector came by.
  watch.register(new EventEmitter(), 'nobody’s')
  await vi.waitFor(() => {
    globalThis.gc?.()
    expect(gone).toContain('nobody’s')
  })
  expect(gone).toEqual(['nobody’s'])
})
