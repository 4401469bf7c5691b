import { beforeEach, expect, it, vi } from 'vitest'
import { holdSingleInstance } from './single-instance.ts'

const electron = await vi.hoisted(async () => {
  const { EventEmitter } = await import('node:events')
  const done: string[] = []
  const window = {
    isMinimized: () => true,
    restore: () => done.push('restore'),
    focus: () => done.push('focus'),
  }
  const app = Object.assign(new EventEmitter(), {
    isPackaged: true,
    isFirst: true,
    requestSingleInstanceLock: () => app.isFirst,
  })
  return { app, done, BrowserWindow: { getAllWindows: () => [window] } }
})

vi.mock('electron', () => ({ app: electron.app, BrowserWindow: electron.BrowserWindow }))

const { app, done } = electron
const opened: (readonly string[])[] = []

beforeEach(() => {
  app.removeAllListeners()
  opened.length = 0
  done.length = 0
  process.argv = ['/opt/kinventory', '--demo', '/home/a/first.csv']
})

const hold = (): boolean => holdSingleInstance((paths) => opened.push(paths))

it('opens what this start was given', () => {
  expect(hold()).toBe(true)
  expect(opened).toEqual([['/home/a/first.csv']])
})

it('opens what a second start was given, from its folder, in the window it brings forward', () => {
  hold()
  app.emit('second-instance', {}, ['/opt/kinventory', '--demo', 'b.kinventory'], '/home/b')
  expect(opened.at(-1)).toEqual(['/home/b/b.kinventory'])
  expect(done).toEqual(['restore', 'focus'])
})

it('opens what macOS hands over by an event', () => {
  hold()
  let prevented = 0
  app.emit('open-file', { preventDefault: () => (prevented += 1) }, '/home/a/c.kinventory')
  expect(opened.at(-1)).toEqual(['/home/a/c.kinventory'])
  expect([prevented, done]).toEqual([1, ['restore', 'focus']])
})

it('is told of nothing in a later process', () => {
  app.isFirst = false
  expect(hold()).toBe(false)
  expect([opened, app.eventNames()]).toEqual([[], []])
  app.isFirst = true
})
