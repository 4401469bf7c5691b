import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { noBrowserReason, openBrowser } from './open-browser.ts'

const link = 'http://127.0.0.1:1234/#secret-token'
const lines: string[] = []
const log = (line: string): void => void lines.push(line)

beforeEach(() => {
  lines.length = 0
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})

afterEach(() => void vi.useRealTimers())

describe('opening the browser', () => {
  it('gives the opener a private file, never the link itself', async () => {
    const opened: string[] = []
    const remove = await openBrowser(link, async (path) => void opened.push(path), log)
    const [file = ''] = opened
    expect(file).not.toContain('secret-token')
    expect(readFileSync(file, 'utf8')).toContain(`content="0; url=${link}"`)
    expect(statSync(file).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600)
    expect(statSync(dirname(file)).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o700)
    await remove()
    expect(existsSync(dirname(file))).toBe(false)
    expect(lines.join()).not.toContain('secret-token')
  })

  it('removes the file by itself when the link is never used', async () => {
    let file = ''
    await openBrowser(link, async (path) => void (file = path), log)
    vi.advanceTimersByTime(120_000)
    vi.useRealTimers()
    await vi.waitFor(() => expect(existsSync(dirname(file))).toBe(false))
  })

  it('says what to do where no browser starts, and leaves no file', async () => {
    let file = ''
    await openBrowser(
      link,
      (path) => {
        file = path
        return Promise.reject(new Error('spawn failed'))
      },
      log,
    )
    expect(lines).toEqual([expect.stringContaining('Open the link above')])
    expect(existsSync(dirname(file))).toBe(false)
  })
})

it.each([
  ['linux', {}, true],
  ['linux', { DISPLAY: ':0' }, false],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, false],
  ['linux', { WSL_DISTRO_NAME: 'Debian' }, false],
  ['darwin', {}, false],
  ['win32', {}, false],
] as const)('on %s with %o a browser is in vain: %s', (platform, env, inVain) => {
  expect(noBrowserReason(platform, env) !== undefined).toBe(inVain)
})
