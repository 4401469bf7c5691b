import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The sources of both sides of the window, without their tests. */
const sources = ['src/main', 'src/preload'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|test-support/.test(path)),
)

/** Where these words stand, comments left out. */
const usersOf = (words: RegExp): readonly string[] =>
  sources.filter((path) =>
    words.test(readFileSync(path, 'utf8').replaceAll(/\/\*[^]*?\*\/|\/\/.*$/gm, '')),
  )

describe('the desktop host', () => {
  it.each([
    ['a bridge into the page', /contextBridge|exposeInMainWorld/],
    ['an answer by IPC', /ipcMain\.(?:handle|handleOnce)\b/],
    ['a message to preload', /webContents\.(?:send|postMessage)\b/],
    ['code for the page', /executeJavaScript|insertCSS|\.debugger\b/],
    ['a page from the disk', /loadFile|file:\/\//],
    ['developer tools', /openDevTools|toggleDevTools/],
    ['features of the engine', /enableBlinkFeatures|appendSwitch\('no-sandbox'|enable-features/],
    ['a scheme of its own', /setAsDefaultProtocolClient|open-url/],
    ['reports of crashes', /crashReporter/],
    ['a say in bad certificates', /'certificate-error'/],
    ['log-ins', /'login'/],
    ['an updater', /autoUpdater|electron-updater/],
    ['cookies and passwords of the engine', /\bcookies\b|safeStorage/],
    ['a session that stays', /persist:|fromPath|defaultSession/],
  ])('has no use for %s', (_what, words) => {
    expect(usersOf(words)).toEqual([])
  })

  it.each([
    ['the system opens an address', /openExternal/, 'src/main/hardening/open-outside.ts'],
    ['a session is made', /fromPartition/, 'src/main/hardening/lock-down-session.ts'],
    ['a scheme is handled', /protocol\.handle\(/, 'src/main/hardening/app-protocol.ts'],
    ['a message of the page is heard', /ipcMain/, 'src/main/wire/accept-ports.ts'],
    ['a message of the page is sent', /ipcRenderer/, 'src/preload/preload.ts'],
    ['a window is made', /new BrowserWindow/, 'src/main/window/create-window.ts'],
  ])('has one place where %s', (_what, words, place) => {
    expect(usersOf(words)).toEqual([place])
  })
})
