import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Looks a program up on the search path; gives its full path. */
export const onPath = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isProgram)

/** Installs Debian packages where that needs no questions: as root, with apt. True where it worked. */
export const installDebianPackages = (packages: readonly string[]): boolean => {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (...rest: readonly string[]): boolean =>
    spawnSync('apt-get', [...rest], { stdio: ['ignore', 2, 2], env }).status === 0
  return run('update') && run('install', '-y', '--no-install-recommends', ...packages)
}

/**
 * The same engine without the browser's own windows, menus and services, which take a third of the time of a run: Debian
 * packages it, and Playwright's download is it. `undefined` where there is none, or a browser was named. It keeps less in a
 * profile than what a family uses, so specs about that want the browser itself.
 */
export const findHeadlessShell = (): string | undefined =>
  process.env['KINVENTORY_BROWSER'] ? undefined : onPath('chromium-headless-shell')

const found = (): string | undefined => {
  const wanted = process.env['KINVENTORY_BROWSER']
  if (wanted) return wanted
  const system = names.map(onPath).find((path) => path !== undefined) ?? places.find(isProgram)
  if (system) return system
  const own = chromium.executablePath()
  return existsSync(own) ? own : undefined
}

/**
 * Finds a Chromium for the end-to-end tests: the one named by KINVENTORY_BROWSER, the system's, or
 * Playwright's own; else tries to install one (as root on Debian with apt, elsewhere by Playwright's
 * download). Gives its path, or `undefined`.
 */
export const findBrowser = (): string | undefined => {
  const first = found()
  if (first) return first
  process.stderr.write('No Chromium found; trying to install one.\n')
  if (!installDebianPackages(['chromium', 'chromium-headless-shell'])) {
    spawnSync('playwright', ['install', 'chromium'], { stdio: ['ignore', 2, 2], timeout: 300_000 })
  }
  return found()
}
