import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest'
import { openLogFile, type LogFile } from './log-file.ts'
import { createLog } from './log.ts'

let root: string
let folder: string
let shown: string[]
let standardError: MockInstance

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kinventory-log-'))
  folder = join(root, 'log')
  shown = []
  standardError = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    shown.push(String(text))
    return true
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  rmSync(root, { recursive: true, force: true })
})

const read = (name = 'kinventory.log'): string => readFileSync(join(folder, name), 'utf8')
const modeOf = (path: string): number => statSync(path).mode & 0o777
const real = (failed: () => void): Promise<LogFile> => Promise.resolve(openLogFile(folder, failed))

describe('the log', () => {
  it('keeps lines until there is a file, and writes each with time and level, for this user only', async () => {
    const log = createLog()
    log.write('Kinventory started', 'info')
    log.write('A port was refused')
    log.toFile(real)
    log.write('bug 1', 'error')
    await log.end()
    const time = String.raw`\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z`
    expect(read()).toMatch(
      new RegExp(
        `^${time} info Kinventory started\n${time} warning A port was refused\n${time} error bug 1\n$`,
      ),
    )
    // At a terminal only what went wrong: the last line there is taken for the reason of an end.
    expect(shown).toEqual(['A port was refused\n', 'bug 1\n'])
    if (process.platform === 'win32') return
    expect([modeOf(folder), modeOf(join(folder, 'kinventory.log'))]).toEqual([0o700, 0o600])
  })

  it('carries neither a path of the home, nor an address, nor a second line', async () => {
    const log = createLog()
    log.toFile(real)
    log.write(`open ${join(homedir(), 'vault.db')}\n2026 info ana@example.com \u001B[2J`)
    await log.end()
    const lines = [read().trimEnd(), shown.join('').trimEnd()]
    for (const line of lines) {
      expect(line).not.toContain(homedir())
      expect(line).toMatch(/open ~[/\\]vault\.db \| 2026 info \[address\] \?\[2J$/)
    }
  })

  it('is three files of a quarter of a megabyte, and no more', async () => {
    const log = createLog()
    log.toFile(real)
    for (let round = 0; round < 12; round += 1) {
      for (let line = 0; line < 50; line += 1) log.write('x'.repeat(2_500))
      // The disk gets time, as between the lines of a real log.
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    await log.end()
    expect(readdirSync(folder).toSorted()).toEqual([
      'kinventory.log',
      'kinventory.log.1',
      'kinventory.log.2',
    ])
    for (const name of readdirSync(folder)) {
      expect(statSync(join(folder, name)).size).toBeLessThan(256 * 1024 + 3_000)
      expect(modeOf(join(folder, name))).toBe(process.platform === 'win32' ? 0o666 : 0o600)
    }
  })

  it('goes on in the file of the run before', async () => {
    for (const line of ['one', 'two']) {
      const log = createLog()
      log.toFile(real)
      log.write(line)
      await log.end()
    }
    expect(read().match(/one|two/g)).toEqual(['one', 'two'])
  })
})

describe('a log that cannot be written', () => {
  it('whose file is a folder does not disturb the program, and ends', async () => {
    mkdirSync(join(folder, 'kinventory.log'), { recursive: true })
    const log = createLog()
    log.toFile(real)
    for (let line = 0; line < 5; line += 1) {
      log.write('x')
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    await log.end()
    expect(shown).toHaveLength(5)
  })

  it.runIf(process.platform === 'linux')('on a disk that is full does not either', async () => {
    const log = createLog()
    // Every write to it fails with ENOSPC.
    const { createWriteStream } = await import('node:fs')
    const stream = createWriteStream('/dev/full')
    const full = (failed: () => void): Promise<LogFile> => {
      stream.on('error', failed)
      return Promise.resolve({
        write: (text) => void stream.write(text),
        end: () => Promise.resolve(),
      })
    }
    log.toFile(full)
    log.write('x')
    await vi.waitFor(() => expect(stream.errored).toMatchObject({ code: 'ENOSPC' }))
    log.write('y')
    await log.end()
    expect(shown).toEqual(['x\n', 'y\n'])
  })

  it('is left alone for a minute, and then tried again with what waited', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const written: string[] = []
    let isFull = true
    let tries = 0
    const open = (): Promise<LogFile> => {
      tries += 1
      if (isFull) return Promise.reject(new Error('ENOSPC'))
      return Promise.resolve({ write: (text) => written.push(text), end: () => Promise.resolve() })
    }
    const log = createLog()
    log.toFile(open)
    await log.end()
    for (let line = 0; line < 600; line += 1) log.write(`line ${line}`)
    await log.end()
    expect(tries).toBe(1)
    isFull = false
    vi.setSystemTime(Date.now() + 61_000)
    log.write('at last')
    await log.end()
    expect(tries).toBe(2)
    expect(written).toHaveLength(500)
    expect([written[0], written.at(-1)]).toEqual([
      expect.stringContaining(' line 101\n'),
      expect.stringContaining(' at last\n'),
    ])
  })

  it('because its opening hangs, does not keep the program from ending', async () => {
    const log = createLog()
    log.toFile(() => new Promise(() => undefined))
    const began = performance.now()
    await log.end()
    expect(performance.now() - began).toBeLessThan(1_800)
  })

  it('to a terminal that is gone is no failure', () => {
    standardError.mockImplementation(() => {
      throw new Error('EPIPE')
    })
    const log = createLog()
    expect(() => log.write('x')).not.toThrow()
    expect(process.stderr.emit('error', new Error('EPIPE'))).toBe(true)
  })
})
