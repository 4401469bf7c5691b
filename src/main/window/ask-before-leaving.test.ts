import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { words } from '../words.ts'

const electron = await vi.hoisted(async () => {
  const { createElectronStandIn } = await import('./test-support/window-stand-in.ts')
  return createElectronStandIn()
})
vi.mock('electron', () => electron.module)

const { askBeforeLeaving } = await import('./ask-before-leaving.ts')
const { BrowserWindow: Window } = electron.module
const { shown, answers, quits, letGo } = electron

let window: InstanceType<typeof Window>

const settle = () => new Promise((resolve) => setImmediate(resolve))

/** The page would rather not be left; gives whether it is all the same. */
const isLeft = (): boolean => {
  let left = false
  window.webContents.emit('will-prevent-unload', { preventDefault: () => (left = true) })
  return left
}

beforeEach(() => {
  window = new Window()
  shown.length = 0
  answers.length = 0
  quits.length = 0
  askBeforeLeaving(window as unknown as Parameters<typeof askBeforeLeaving>[0], () => undefined)
})

afterEach(() => letGo())

it('asks once before a page with something unsaved is closed; to stay is what Enter and Escape do', async () => {
  window.emit('close')
  expect([isLeft(), isLeft()]).toEqual([false, false])
  const { question, stay, leave } = words.window.unsaved
  expect(shown).toMatchObject([
    { message: question, buttons: [stay, leave], defaultId: 0, cancelId: 0, noLink: true },
  ])
  letGo()
  await settle()
  expect([quits, isLeft(), shown.length]).toEqual([[], false, 2])
})

it('ends the program on “Leave”, and then lets the page go', async () => {
  answers.push(1)
  window.emit('close')
  expect(isLeft()).toBe(false)
  await settle()
  expect([quits, window.webContents.told, isLeft()]).toEqual([['quit'], [], true])
})

it('loads the page again on “Leave” where that was what it would not have', async () => {
  window.emit('close')
  isLeft()
  letGo()
  await settle()
  answers.push(1)
  expect(isLeft()).toBe(false)
  await settle()
  expect([quits, window.webContents.told, isLeft()]).toEqual([[], ['reload'], true])
  window.webContents.emit('did-finish-load')
  expect(isLeft()).toBe(false)
})

it('does nothing more where the window went while the question stood', async () => {
  window.emit('close')
  answers.push(1)
  isLeft()
  window.is.destroyed = true
  await settle()
  expect([quits, window.webContents.told]).toEqual([[], []])
})
