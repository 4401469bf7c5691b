/**
 * `npm run e2e [-- playwright arguments]`: finds a browser and a Secret Service, then runs Playwright.
 * `--host=loopback|double|electron` says what the specs run on (e2e/electron-double/README.md); with `--screenshots` it
 * makes the pictures of docs/screenshots instead.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { electronRuntime } from '../../e2e/electron-runtime.ts'
import { findBrowser, findHeadlessShell, installDebianPackages, onPath } from './find-browser.ts'

const keyringTools = ['dbus-run-session', 'gnome-keyring-daemon']

const hasKeyring = (): boolean => keyringTools.every((tool) => onPath(tool) !== undefined)

const wanted = process.argv.slice(2)
const screenshots = wanted.includes('--screenshots')
const isOurs = (argument: string): boolean =>
  argument === '--screenshots' || argument.startsWith('--host=')
const rest = wanted.filter((argument) => !isOurs(argument))
const host =
  wanted.find((argument) => argument.startsWith('--host='))?.slice('--host='.length) ??
  process.env['KINVENTORY_TEST_HOST'] ??
  'loopback'

if (!existsSync('out/main/loopback.js')) {
  process.stderr.write('There is no build to test: run `npm run build` first.\n')
  process.exit(1)
}

if (host === 'electron' && electronRuntime() === undefined) {
  process.stderr.write(
    'The Electron runtime is not installed here (npx install-electron fetches it).\n' +
      'The end-to-end specs were NOT run; --host=double runs the built desktop host without it.\n',
  )
  process.exit(1)
}

const browser = findBrowser()
if (!browser) {
  process.stderr.write(
    'No Chromium was found and none could be installed. Install Chrome, Chromium or Edge,\n' +
      'or set KINVENTORY_BROWSER to its path. The end-to-end specs were NOT run.\n',
  )
  process.exit(1)
}

if (process.platform === 'linux' && !hasKeyring()) {
  installDebianPackages(['dbus', 'gnome-keyring', 'libsecret-1-0'])
}
const keyring = process.platform === 'linux' && hasKeyring()
if (!keyring) {
  process.stderr.write(
    'No private Secret Service can be started here: 5 keychain specs are SKIPPED.\n',
  )
  if (process.env['CI'] === 'true') process.exit(1)
}

const playwright = [
  'playwright',
  'test',
  ...(screenshots ? ['--project=screenshots'] : ['--project=e2e']),
  ...rest,
]
// The keyring of a private D-Bus session with an empty password: real, and gone afterwards.
const inKeyring =
  'printf "\\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"'
const command = keyring
  ? ['dbus-run-session', '--', 'bash', '-c', inKeyring, 'bash', ...playwright]
  : playwright

const [program = '', ...parameters] = command
const { status } = spawnSync(program, parameters, {
  stdio: 'inherit',
  env: {
    ...process.env,
    KINVENTORY_BROWSER: browser,
    KINVENTORY_HEADLESS_SHELL: screenshots ? undefined : findHeadlessShell(),
    KINVENTORY_TEST_HOST: host,
    ...(keyring ? { KINVENTORY_TEST_KEYRING: '1' } : {}),
  },
})
process.exitCode = status ?? 1
