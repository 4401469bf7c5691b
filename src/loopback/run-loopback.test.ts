import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { HostOptions, Program } from '../application/compose.ts'
import { runLoopback, type LoopbackProcess } from './run-loopback.ts'

type State = Awaited<ReturnType<Program['vaultState']>>

let root: string
/** What stands below the link. */
const hint = expect.stringContaining('works once')

let said: string[]
let logged: string[]
let closed: number
let options: HostOptions | undefined
let ending: AbortController

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kinventory-run-'))
  mkdirSync(join(root, 'page'))
  writeFileSync(join(root, 'page/index.html'), '<!doctype html>')
  writeFileSync(join(root, 'package.json'), '{"version":"1.2.3"}')
  said = []
  logged = []
  closed = 0
  options = undefined
  ending = new AbortController()
})

afterEach(() => rmSync(root, { recursive: true }))

/** The host around a program whose vault is in the given state. */
const run = (argv: readonly string[], state: State): Promise<number> => {
  const program = {
    router: {},
    vaultState: () => Promise.resolve(state),
    lock: () => Promise.resolve(),
    close: async () => void (closed += 1),
  } as unknown as Program
  const host: LoopbackProcess = {
    argv,
    paths: {
      page: join(root, 'page'),
      resources: root,
      packageFile: join(root, 'package.json'),
    },
    noticeThread: '',
    open: () => Promise.reject(new Error('No test opens a browser')),
    spawnKeychain: () => {
      throw new Error('not asked for')
    },
    fetch: () => Promise.reject(new Error('not asked for')),
    startProgram: (given) => {
      options = given
      return Promise.resolve(program)
    },
    say: (line) => void said.push(line),
    log: (line) => void logged.push(line),
    ended: ending.signal,
  }
  return runLoopback(host)
}

const fresh: State = { kind: 'none', keychain: 'unavailable' }
const flags = (...more: readonly string[]): readonly string[] => [
  '--no-open',
  `--data-dir=${join(root, 'data')}`,
  ...more,
]

describe('the loopback host', () => {
  it('says one line when it can be used, and closes the vault when it is told to end', async () => {
    const running = run(flags(), fresh)
    await vi.waitFor(() => expect(said).toHaveLength(1))
    expect(said[0]).toMatch(/^Kinventory is ready: http:\/\/127\.0\.0\.1:\d+\/#[\w-]{43}$/)
    expect(options).toMatchObject({
      host: 'loopback',
      version: '1.2.3',
      dataDir: join(root, 'data'),
      demo: false,
    })
    expect(closed).toBe(0)
    ending.abort()
    expect([await running, closed, logged]).toEqual([0, 1, [hint]])
    const url = said[0]?.slice('Kinventory is ready: '.length) ?? ''
    await expect(fetch(url)).rejects.toThrow('fetch failed')
  })

  it('says that it opens no files, where the window that would was not to be had', async () => {
    ending.abort()
    expect(await run(flags('school.csv'), fresh)).toBe(0)
    expect(logged).toEqual([expect.stringContaining('Drop the files on the page'), hint])
    expect(logged.join()).not.toContain('school')
  })

  it('ends cleanly when it was told to before it was ready', async () => {
    ending.abort()
    expect([await run(flags(), fresh), closed]).toEqual([0, 1])
  })

  it('shows a demo in a folder of its own, which is gone afterwards', async () => {
    const running = run(flags('--demo'), { kind: 'open' })
    await vi.waitFor(() => expect(said).toHaveLength(1))
    expect(options?.demo).toBe(true)
    expect(options?.dataDir.startsWith(join(root, 'data', 'kinventory-demo-'))).toBe(true)
    expect(readdirSync(join(root, 'data'))).toHaveLength(1)
    ending.abort()
    await running
    expect(readdirSync(join(root, 'data'))).toEqual([])
  })

  it('gives way to one that already runs, in one line', async () => {
    expect(await run(flags(), { kind: 'in-use-elsewhere' })).toBe(1)
    expect(said).toEqual([])
    expect(logged).toEqual([expect.stringContaining('already running with this data folder')])
    expect(closed).toBe(1)
  })

  it.each(['read-only', 'forbidden', 'missing'] as const)(
    'starts with a folder that is %s, and says so',
    async (problem) => {
      ending.abort()
      expect(await run(flags(), { kind: 'no-access', problem })).toBe(0)
      expect(logged).toEqual([expect.stringContaining(join(root, 'data')), hint])
      expect(said).toHaveLength(1)
    },
  )

  it('names a port that is taken, and closes the vault', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    expect(await run(flags(`--port=${port}`), fresh)).toBe(1)
    other.close()
    expect(logged).toEqual([expect.stringContaining(`Port ${port} is in use`)])
    expect([said, closed]).toEqual([[], 1])
  })

  it('says what is missing where it was not built', async () => {
    rmSync(join(root, 'page/index.html'))
    expect(await run(flags(), fresh)).toBe(1)
    expect(logged).toEqual([expect.stringContaining('could not start')])
  })

  it('explains itself, tells its version, and refuses what it does not know', async () => {
    expect(await run(['--version'], fresh)).toBe(0)
    expect(await run(['--help'], fresh)).toBe(0)
    expect(said).toEqual(['1.2.3', expect.stringContaining('--data-dir')])
    expect(await run(['--nonsense'], fresh)).toBe(2)
    expect(logged).toEqual([expect.stringContaining("Unknown option '--nonsense'")])
    expect(options).toBeUndefined()
  })
})
