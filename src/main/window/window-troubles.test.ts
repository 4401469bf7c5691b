import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { words } from '../words.ts'

const electron = await vi.hoisted(async () => {
  const { createElectronStandIn } = await import('./test-support/window-stand-in.ts')
  return createElectronStandIn()
})
vi.mock('electron', () => electron.module)

const { watchTroubles } = await import('./window-troubles.ts')
const { app, BrowserWindow: Window } = electron.module
const { shown, answers, quits, letGo } = electron

let window: InstanceType<typeof Window>
let logged: string[]

/** Lets the promises of a question and what is put off run. */
const settle = () => vi.advanceTimersByTimeAsync(1)

beforeEach(() => {
  vi.useFakeTimers()
  window = new Window()
  logged = []
  shown.length = 0
  answers.length = 0
  quits.length = 0
  app.removeAllListeners()
  watchTroubles(window as unknown as Parameters<typeof watchTroubles>[0], (line) =>
    logged.push(line),
  )
})

afterEach(() => {
  letGo()
  vi.useRealTimers()
})

const crash = async (reason = 'crashed'): Promise<void> => {
  window.webContents.emit('render-process-gone', {}, { reason, exitCode: 5 })
  await settle()
}

describe('a page whose process ends', () => {
  it('is shown again by itself, with a line in the log', async () => {
    await crash()
    expect([window.webContents.told, shown]).toEqual([['reload'], []])
    expect(logged).toEqual(['The process of the page ended: crashed (5)'])
  })

  it('is asked about where it ends again within a minute', async () => {
    await crash()
    await vi.advanceTimersByTimeAsync(59_000)
    answers.push(0)
    await crash('oom')
    expect(shown).toMatchObject([
      {
        message: words.window.stopped.message,
        buttons: [words.window.stopped.reload, words.window.stopped.quit],
      },
    ])
    expect([window.webContents.told, quits]).toEqual([['reload', 'reload'], []])
  })

  it('may be quit then', async () => {
    await crash()
    answers.push(1)
    await crash()
    expect([window.webContents.told, quits]).toEqual([['reload'], ['quit']])
  })

  it('is shown again by itself where a minute went by', async () => {
    await crash()
    await vi.advanceTimersByTimeAsync(61_000)
    await crash()
    expect([window.webContents.told, shown]).toEqual([['reload', 'reload'], []])
  })

  it('is asked about once, however often it ends meanwhile', async () => {
    await crash()
    await crash()
    await crash()
    expect(shown).toHaveLength(1)
  })

  it('is left alone where it ended as it should, or the window is gone', async () => {
    await crash('clean-exit')
    window.is.destroyed = true
    await crash()
    await crash()
    expect([window.webContents.told, shown]).toEqual([[], []])
  })
})

describe('a page that does not answer', () => {
  it('is asked about once, and waited for unless somebody says otherwise', async () => {
    window.emit('unresponsive')
    window.emit('unresponsive')
    await settle()
    expect(shown).toMatchObject([
      {
        message: words.window.hanging.message,
        buttons: [words.window.hanging.wait, words.window.hanging.reload],
        defaultId: 0,
        cancelId: 0,
      },
    ])
    letGo()
    await settle()
    expect(window.webContents.told).toEqual([])
    window.emit('unresponsive')
    expect(shown).toHaveLength(2)
  })

  it('takes its question back when it answers again', async () => {
    window.emit('unresponsive')
    window.emit('responsive')
    await settle()
    expect([shown[0]?.signal?.aborted, window.webContents.told]).toEqual([true, []])
    expect(logged).toEqual(['The page does not answer', 'The page answers again'])
  })

  it('is ended and shown again where somebody wants that, which is no crash', async () => {
    answers.push(1)
    window.emit('unresponsive')
    await settle()
    expect(window.webContents.told).toEqual(['crash', 'reload'])
    await crash('killed')
    window.webContents.emit('did-finish-load')
    await crash()
    expect([window.webContents.told, shown.length]).toEqual([['crash', 'reload', 'reload'], 1])
  })

  it('is not ended where it crashed meanwhile', async () => {
    window.emit('unresponsive')
    await crash()
    expect([shown[0]?.signal?.aborted, window.webContents.told]).toEqual([true, ['reload']])
  })
})

describe('a page that does not load', () => {
  const fail = async (code: number, name: string, isMainFrame = true): Promise<void> => {
    const url = 'app://kinventory/#/people/mia'
    window.webContents.emit('did-fail-load', {}, code, name, url, isMainFrame)
    await settle()
  }

  it('at the start is the start’s own matter', async () => {
    await fail(-2, 'ERR_FAILED')
    expect([logged, shown]).toEqual([['The page was not loaded: ERR_FAILED (-2)'], []])
  })

  it('later on is asked about, without its address in the log', async () => {
    window.webContents.emit('did-finish-load')
    answers.push(0)
    await fail(-2, 'ERR_FAILED')
    const { message, reload, quit } = words.window.notShown
    expect(shown).toMatchObject([{ message, buttons: [reload, quit] }])
    expect([window.webContents.told, logged.join()]).toEqual([
      ['reload'],
      expect.not.stringContaining('mia'),
    ])
  })

  it('is none where somebody went elsewhere, or it was a frame', async () => {
    window.webContents.emit('did-finish-load')
    await fail(-3, 'ERR_ABORTED')
    await fail(-2, 'ERR_FAILED', false)
    expect([logged, shown]).toEqual([[], []])
  })
})

it('says in the log which helper process ended, unless it ended as it should', () => {
  const gpu = { type: 'GPU', reason: 'crashed', exitCode: 139 }
  const keychain = { type: 'Utility', name: 'Kinventory keychain', reason: 'killed', exitCode: 15 }
  app.emit('child-process-gone', {}, gpu)
  app.emit('child-process-gone', {}, keychain)
  app.emit('child-process-gone', {}, { ...keychain, reason: 'clean-exit' })
  expect(logged).toEqual([
    'A helper process ended: GPU, no name, crashed (139)',
    'A helper process ended: Utility, Kinventory keychain, killed (15)',
  ])
})
