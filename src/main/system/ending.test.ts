import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { endingSignals } from '../../application/launch/ending-signals.ts'
import { endOnSignals, endWithComputer } from './end-with-computer.ts'
import { createEnding, type Ending } from './ending.ts'
import { endFailedStart, handleFaults } from './faults.ts'

const electron = await vi.hoisted(async () => {
  const { EventEmitter: Emitter } = await import('node:events')
  const told: string[] = []
  return {
    told,
    app: Object.assign(new Emitter(), { exit: (code: number) => told.push(`exit ${code}`) }),
    powerMonitor: new Emitter(),
    dialog: {
      showErrorBox: (title: string, detail: string) => told.push(`box ${title}: ${detail}`),
    },
  }
})

vi.mock('electron', () => electron)

const { told } = electron
let logged: string[]
let ending: Ending

const log = (line: string): void => void logged.push(line)

/** A program that says what is done with it; closing ends when the test says so. */
const createProgram = () => {
  const closing = Promise.withResolvers<void>()
  return {
    closed: closing.resolve,
    failed: closing.reject,
    close: () => {
      told.push('close')
      return closing.promise
    },
  }
}

/** What is due in this turn of the event loop has happened. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}

const quit = (): boolean => {
  let isHeld = false
  electron.app.emit('will-quit', { preventDefault: () => (isHeld = true) })
  return isHeld
}

beforeEach(() => {
  told.length = 0
  logged = []
  electron.app.removeAllListeners()
  electron.powerMonitor.removeAllListeners()
  ending = createEnding(log)
  ending.afterwards(() => void told.push('log written'))
  ending.afterwards(() => void told.push('folder removed'))
})

afterEach(() => vi.useRealTimers())

describe('the end of the program', () => {
  it('closes the vault first, then does the rest in order, and goes', async () => {
    const program = createProgram()
    ending.closes(Promise.resolve(program))
    await settle()
    expect(quit()).toBe(true)
    await settle()
    expect(told).toEqual(['close'])
    program.closed()
    await settle()
    expect(told).toEqual(['close', 'log written', 'folder removed', 'exit 0'])
  })

  it('is held, and begun once, however often it is asked for', async () => {
    const program = createProgram()
    ending.closes(Promise.resolve(program))
    await settle()
    expect([quit(), quit()]).toEqual([true, true])
    ending.begin(1)
    program.closed()
    await settle()
    expect(told.filter((what) => /^(?:close|exit)/.test(what))).toEqual(['close', 'exit 0'])
  })

  it('has closed the vault before the turn is over', async () => {
    ending.closes(Promise.resolve(createProgram()))
    await settle()
    ending.begin(0)
    expect(told).toEqual(['close'])
  })

  it('comes before there is anything to close', async () => {
    expect(quit()).toBe(true)
    await settle()
    expect(told).toEqual(['log written', 'folder removed', 'exit 0'])
  })

  it('waits for a program that is just starting, and closes it', async () => {
    const starting = Promise.withResolvers<ReturnType<typeof createProgram>>()
    ending.closes(starting.promise)
    quit()
    await settle()
    expect(told).toEqual([])
    const program = createProgram()
    program.closed()
    starting.resolve(program)
    await settle()
    expect(told).toEqual(['close', 'log written', 'folder removed', 'exit 0'])
  })

  it('does not wait for one that fails to start', async () => {
    ending.closes(Promise.reject(new Error('damaged')))
    quit()
    await settle()
    expect(told.at(-1)).toBe('exit 0')
    expect(logged.join()).not.toContain('did not close')
  })

  it('waits ten seconds for a vault that does not close, and no longer', async () => {
    vi.useFakeTimers()
    ending.closes(Promise.resolve(createProgram()))
    quit()
    await vi.advanceTimersByTimeAsync(9_900)
    expect(told).toEqual(['close'])
    await vi.advanceTimersByTimeAsync(200)
    expect(told).toEqual(['close', 'log written', 'folder removed', 'exit 1'])
    expect(logged[0]).toContain('too long')
  })

  it('says so by its code and in the log where closing failed, without what the error says', async () => {
    const program = createProgram()
    ending.closes(Promise.resolve(program))
    quit()
    program.failed(new Error('ana@example.com'))
    await settle()
    expect(told.at(-1)).toBe('exit 1')
    expect(logged[0]).toMatch(/^The vault did not close: Error/)
    expect(logged.join()).not.toContain('ana@')
  })

  it('comes also where something of the rest fails', async () => {
    ending.afterwards(() => Promise.reject(new Error('busy')))
    ending.afterwards(() => {
      throw new Error('busy')
    })
    quit()
    await settle()
    expect(told.at(-1)).toBe('exit 0')
    expect(logged.filter((line) => line.includes('left undone'))).toHaveLength(2)
  })
})

describe('the end of the computer', () => {
  const window = new EventEmitter()
  let locks: number

  beforeEach(() => {
    locks = 0
    window.removeAllListeners()
    endWithComputer(window as never, ending, () => (locks += 1))
  })

  it('is waited for where the system allows it', async () => {
    ending.closes(Promise.resolve(createProgram()))
    await settle()
    let isHeld = false
    electron.powerMonitor.emit('shutdown', { preventDefault: () => (isHeld = true) })
    expect([isHeld, told]).toEqual([true, ['close']])
  })

  it('on Windows: a question locks, the end itself closes before its turn is over', async () => {
    ending.closes(Promise.resolve(createProgram()))
    await settle()
    window.emit('query-session-end', {})
    expect([locks, told]).toEqual([1, []])
    window.emit('session-end', {})
    expect([locks, told]).toEqual([1, ['close']])
  })
})

describe('a signal', () => {
  afterEach(() => {
    for (const signal of endingSignals)
      process.removeListener(signal, mine.get(signal) ?? (() => 0))
  })
  const mine = new Map<string, () => void>()

  it.each(endingSignals)(
    '%s ends the program, asking no page; a second one is no hurry',
    async (signal) => {
      const before = new Set(process.listeners(signal))
      endOnSignals(ending)
      const [listener] = process.listeners(signal).filter((one) => !before.has(one))
      for (const one of endingSignals) mine.set(one, process.listeners(one).at(-1) as () => void)
      const program = createProgram()
      ending.closes(Promise.resolve(program))
      await settle()
      listener?.(signal)
      listener?.(signal)
      program.closed()
      await settle()
      expect(told).toEqual(['close', 'log written', 'folder removed', 'exit 0'])
    },
  )
})

describe('a fault', () => {
  /** Plays what nobody caught to the listener that was just set, and to no other. */
  const play = (event: 'uncaughtException' | 'unhandledRejection', error: unknown): void => {
    const before = new Set(process.rawListeners(event))
    handleFaults(ending, log)
    const [listener] = process.rawListeners(event).filter((one) => !before.has(one))
    for (const name of ['uncaughtException', 'unhandledRejection'] as const) {
      process.removeListener(name, process.rawListeners(name).at(-1) as () => void)
    }
    ;(listener as (error: unknown) => void)(error)
  }

  it('that nobody caught closes the vault, says one sentence, and ends with 1', async () => {
    const program = createProgram()
    ending.closes(Promise.resolve(program))
    await settle()
    play('uncaughtException', new TypeError('ana@example.com'))
    expect(told).toEqual(['close'])
    program.closed()
    await settle()
    expect(told.map((what) => what.split(':')[0])).toEqual([
      'close',
      'box Kinventory had to close',
      'log written',
      'folder removed',
      'exit 1',
    ])
    expect(logged[0]).toMatch(/^bug: TypeError\n/)
    expect([...told, ...logged].join()).not.toContain('ana@')
  })

  it('of a promise that nobody waited for is logged, and nothing else', async () => {
    play('unhandledRejection', new Error('ana@example.com'))
    await settle()
    expect(told).toEqual([])
    expect(logged.join()).toMatch(/^bug: Error/)
    expect(logged.join()).not.toContain('ana@')
  })

  it('of the start is said in words that tell a full disk from damaged files', async () => {
    endFailedStart(ending, new Error('catalogue.json: ana@example.com'), log)
    await settle()
    expect(told[0]).toMatch(/^box Kinventory could not start: Its files may be damaged/)
    expect(told.at(-1)).toBe('exit 1')
    told.length = 0
    const other = createEnding(log)
    endFailedStart(other, Object.assign(new Error('ENOSPC'), { syscall: 'mkdir' }), log)
    await settle()
    expect(told[0]).toMatch(/^box Kinventory could not start: There is no folder to write to/)
    expect([...told, ...logged].join()).not.toContain('ana@')
  })

  it('of a start that is being ended is none', async () => {
    quit()
    endFailedStart(ending, new Error('ERR_ABORTED'), log)
    await settle()
    expect(told).toEqual(['log written', 'folder removed', 'exit 0'])
  })
})
