import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { spawn, spawnSync } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fetchElectron, findElectron } from './electron-runtime.ts'
import { isStale } from './is-stale.ts'
import { desktopObstacle, planHost } from './plan-host.ts'
import { runElectron } from './run-electron.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kinventory-start-'))
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

const put = (path: string, text = '', at?: number): string => {
  const full = join(root, path)
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, text)
  if (at !== undefined) utimesSync(full, at, at)
  return full
}

describe('the plan', () => {
  it.each([
    { wanted: 'loopback', runtime: '/electron', obstacle: undefined, kind: 'loopback' },
    { wanted: 'auto', runtime: '/electron', obstacle: 'no display', kind: 'desktop' },
    { wanted: 'desktop', runtime: '/electron', obstacle: undefined, kind: 'desktop' },
    { wanted: 'auto', runtime: undefined, obstacle: undefined, kind: 'fetch' },
    { wanted: 'auto', runtime: undefined, obstacle: 'no display', kind: 'loopback' },
    { wanted: 'desktop', runtime: undefined, obstacle: 'no display', kind: 'loopback' },
  ] as const)('for $wanted, $runtime, $obstacle is $kind', ({ kind, ...facts }) => {
    expect(planHost(facts)).toMatchObject({ kind })
  })

  it.each([
    ['linux', {}, 1000, 'there is no display'],
    ['linux', { DISPLAY: ':0' }, 1000, undefined],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 1000, undefined],
    ['linux', { DISPLAY: ':0' }, 0, 'Electron does not run as root'],
    ['darwin', {}, 0, undefined],
    ['win32', {}, undefined, undefined],
  ] as const)('sees on %s with %o as user %s: %s', (platform, env, user, obstacle) => {
    expect(desktopObstacle(platform, env, user)).toBe(obstacle)
  })
})

describe('a build', () => {
  const outputs = [
    'out/catalogue.json',
    'out/playbook.json',
    'out/lexicon.json',
    'out/main/main.js',
    'out/main/loopback.js',
    'out/main/keychain-child.js',
    'out/main/notice-thread.js',
    'out/preload/preload.cjs',
    'out/renderer/index.html',
  ]
  const setTime = (path: string, at: number): void => utimesSync(join(root, path), at, at)

  beforeEach(() => {
    put('src/main/main.ts', '', 1000)
    put('src/main/main.test.ts', '', 9000)
    for (const path of ['src/main', 'src']) setTime(path, 1000)
    for (const path of outputs) put(path, '', 2000)
  })

  it('is fresh while nothing it is made from is newer; tests are not part of it', () => {
    expect(isStale(root)).toBe(false)
  })

  it.each(outputs)('is stale without %s', (path) => {
    rmSync(join(root, path))
    expect(isStale(root)).toBe(true)
  })

  it.each(['src/main/main.ts', 'resources/catalogue/services/vtech.json', 'package-lock.json'])(
    'is stale after %s changed',
    (path) => {
      put(path, '', 3000)
      expect(isStale(root)).toBe(true)
    },
  )

  it('is stale after a source was removed', () => {
    setTime('src/main', 3000)
    expect(isStale(root)).toBe(true)
  })
})

describe('the Electron runtime', () => {
  const install = (text: string): void => void put('install.js', text)
  const works = `
    const fs = require('node:fs')
    fs.mkdirSync(__dirname + '/dist', { recursive: true })
    fs.writeFileSync(__dirname + '/dist/electron', '')
    fs.writeFileSync(__dirname + '/path.txt', 'electron')`
  const silent = { ...process.env, ELECTRON_MIRROR: 'http://127.0.0.1:1/' }

  it('is found in the package, or where the variable says', () => {
    expect(findElectron(root, {})).toBeUndefined()
    put('path.txt', 'electron')
    expect(findElectron(root, {})).toBeUndefined()
    const own = put('dist/electron')
    expect(findElectron(root, {})).toBe(own)
    const other = put('other/electron')
    expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: join(root, 'other') })).toBe(other)
    expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' })).toBeUndefined()
  })

  it('is announced before anything is asked of the network, with the place it comes from', async () => {
    const done: string[] = []
    const host = createServer((_request, response) => {
      done.push('asked')
      response.end()
    })
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
    const { port } = host.address() as AddressInfo
    const mirror = `http://127.0.0.1:${port}/`
    install(`setTimeout(() => fetch('${mirror}'), 300)`)
    await fetchElectron(root, { ...process.env, ELECTRON_MIRROR: mirror }, (line) => {
      done.push(line)
    })
    host.close()
    expect(done[0]).toContain(`fetching it from 127.0.0.1:${port}`)
    expect(done.slice(1)).toEqual(['asked', 'asked'])
  })

  it('is announced also where the mirror cannot be read as an address', async () => {
    install('process.exit(1)')
    const lines: string[] = []
    const env = { ...process.env, ELECTRON_MIRROR: 'nowhere' }
    const fetched = await fetchElectron(root, env, (line) => lines.push(line))
    expect(fetched.kind).toBe('missing')
    expect(lines).toEqual([expect.stringContaining('from nowhere,')])
  })

  it('is there after the package installed it', async () => {
    install(works)
    expect(await fetchElectron(root, silent, () => undefined)).toEqual({
      kind: 'there',
      runtime: join(root, 'dist/electron'),
    })
  })

  it('is given up at once where the installation fails', async () => {
    install('process.exit(1)')
    expect(await fetchElectron(root, silent, () => undefined)).toMatchObject({ kind: 'missing' })
  })

  it('is given up when the time is over and its download host is silent', async () => {
    install('setInterval(() => {}, 1000)')
    const started = performance.now()
    expect(await fetchElectron(root, silent, () => undefined, 300)).toMatchObject({
      kind: 'missing',
      reason: expect.stringContaining('cannot be reached'),
    })
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('may take its time where its download host answers', async () => {
    const host = createServer((_request, response) => response.end())
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
    const { port } = host.address() as AddressInfo
    const env = { ...process.env, ELECTRON_MIRROR: `http://127.0.0.1:${port}/` }
    const lines: string[] = []
    install(`setTimeout(() => {${works}}, 800)`)
    const fetched = await fetchElectron(root, env, (line) => lines.push(line), 300)
    host.close()
    expect(fetched.kind).toBe('there')
    expect(lines).toEqual([
      expect.stringContaining(`fetching it from 127.0.0.1:${port}`),
      expect.stringContaining('Still fetching'),
    ])
  })
})

describe('the desktop host', () => {
  const run = async (script: string, early?: number) => {
    let written = ''
    const path = put('electron.cjs', script)
    const outcome = await runElectron(
      process.execPath,
      [path],
      (text) => void (written += text),
      early,
    )
    return { outcome, written }
  }

  it('that dies within seconds is told by its last line, and by nothing else', async () => {
    const script = "console.error('noise'); console.error('Missing X server'); process.exit(1)"
    expect(await run(script)).toEqual({
      outcome: { kind: 'died-early', lastLine: 'Missing X server' },
      written: '',
    })
    const crash = "process.kill(process.pid, 'SIGSEGV')"
    expect((await run(crash)).outcome).toMatchObject({ kind: 'died-early' })
  })

  it('that cannot be started at all counts as dead', async () => {
    expect(await runElectron('/nowhere/electron', [], () => undefined)).toMatchObject({
      kind: 'died-early',
    })
  })

  it('that was closed at once was no failure, and what it said is shown', async () => {
    expect(await run("console.error('already open')")).toEqual({
      outcome: { kind: 'ended', code: 0 },
      written: 'already open\n',
    })
  })

  it('that dies later is not started again elsewhere', async () => {
    const script = "console.log('log'); setTimeout(() => process.exit(3), 500)"
    expect(await run(script, 100)).toEqual({
      outcome: { kind: 'ended', code: 3 },
      written: 'log\n',
    })
  })

  it('gets the signals of the start command', async () => {
    const path = put(
      'electron.cjs',
      "process.on('SIGTERM', () => process.exit(0)); setInterval(() => {}, 1000)",
    )
    const own = put(
      'own.ts',
      `import { runElectron } from ${JSON.stringify(join(import.meta.dirname, 'run-electron.ts'))}
       const outcome = await runElectron(process.execPath, [${JSON.stringify(path)}], () => {})
       process.stdout.write(JSON.stringify(outcome))`,
    )
    const child = spawn(process.execPath, [own])
    let written = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (written += text))
    setTimeout(() => child.kill('SIGTERM'), 1500)
    await new Promise((resolve) => child.once('close', resolve))
    expect(JSON.parse(written)).toEqual({ kind: 'ended', code: 0 })
  })
})

describe('npm start', () => {
  const start = join(import.meta.dirname, 'start.js')

  it('does not let npm ask its registry whether there is a newer npm (P1)', () => {
    const settings = readFileSync(join(import.meta.dirname, '../../.npmrc'), 'utf8')
    expect(settings.split('\n')).toContain('update-notifier=false')
  })

  const run = (...flags: readonly string[]) =>
    spawnSync(process.execPath, [start, ...flags], { encoding: 'utf8' })

  it('explains itself and gives its version without building anything', () => {
    expect(run('--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('--data-dir'),
    })
    expect(run('--version')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\./) })
  })

  it.each([
    ['--nonsense', "Unknown option '--nonsense'"],
    ['--port=x', '--port is a number'],
    ['--host=other', '--host is "desktop" or "loopback"'],
  ])('refuses %s in one line', (flag, line) => {
    const { status, stdout, stderr } = run(flag)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(line)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it('tells an old Node in one line what it needs', () => {
    // The file itself, with the version of an old Node put in its place.
    const script = `Object.defineProperty(process, 'versions', { value: { node: '20.19.0' } })
      await import(${JSON.stringify(start)})`
    const old = put('old.mjs', script)
    const { status, stderr } = spawnSync(process.execPath, [old], { encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr.trim()).toMatch(/^Kinventory needs Node 22\.18 or newer; this is 20\.19\.0\./)
  })
})
