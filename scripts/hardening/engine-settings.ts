import { gone, other, type Settings } from './mutant.ts'

/** Somebody who takes every certificate, before the line that follows. */
const careless =
  "app.on('certificate-error', (_e, _c, _u, _r, _x, yes) => yes(true))\n  app.on('session-created'"

const app: Settings = {
  file: 'src/main/hardening/lock-down-app.ts',
  test: 'src/main/hardening/lock-down-app.test.ts',
  mutants: [
    gone('every renderer sandboxed', 'app.enableSandbox()'),
    gone('no keys of connections', "delete process.env['SSLKEYLOGFILE']"),
    gone('no pings', "app.commandLine.appendSwitch('no-pings')"),
    gone(
      'no addresses for names',
      "app.commandLine.appendSwitch('host-resolver-rules', rules.join(', '))",
    ),
    other('no addresses for names: all', "'MAP * ~NOTFOUND', ", ''),
    gone('every session locked', "app.on('session-created', lockDownSession)"),
    gone(
      'every page locked',
      "app.on('web-contents-created', (_event, contents) => lockDownContents(contents))",
    ),
    gone('no client certificate: the first of the user', 'event.preventDefault()'),
    other('no client certificate: asked', "app.on('select-client-certificate'", "app.on('nothing'"),
    gone('no client certificate: an answer', 'answer(null as unknown as undefined)'),
    other('the system’s resolver alone: said', "app.once('ready'", "app.once('nothing'"),
    other('the system’s resolver alone', "secureDnsMode: 'off'", "secureDnsMode: 'automatic'"),
    other('certificate errors: nobody listens', "app.on('session-created'", careless),
  ],
}

const session: Settings = {
  file: 'src/main/hardening/lock-down-session.ts',
  test: 'src/main/hardening/lock-down-session.test.ts',
  mutants: [
    gone(
      'permission requests',
      'locked.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))',
    ),
    other('permission requests: no', 'answer(false)', 'answer(true)'),
    gone('permission checks', 'locked.setPermissionCheckHandler(() => false)'),
    other(
      'permission checks: no',
      'setPermissionCheckHandler(() => false)',
      'setPermissionCheckHandler(() => true)',
    ),
    gone('devices', 'locked.setDevicePermissionHandler(() => false)'),
    other(
      'devices: no',
      'setDevicePermissionHandler(() => false)',
      'setDevicePermissionHandler(() => true)',
    ),
    gone('certificates', 'locked.setCertificateVerifyProc((_request, answer) => answer(refused))'),
    other('certificates: refused', 'const refused = -2', 'const refused = 0'),
    other('certificates: not the engine’s verdict', 'const refused = -2', 'const refused = -3'),
    gone(
      'requests',
      'locked.webRequest.onBeforeRequest((_details, answer) => answer({ cancel: true }))',
    ),
    other('requests: cancelled', 'cancel: true', 'cancel: false'),
    gone('no dictionaries', 'locked.setSpellCheckerEnabled(false)'),
    gone('no proxy', "void locked.setProxy({ mode: 'direct' })"),
    other('in memory', 'session.fromPartition(name,', 'session.fromPartition(`persist:${name}`,'),
    other('no cache', 'cache: false', 'cache: true'),
    gone('those in use are locked', '  lockDownSession(made)'),
  ],
}

const pageSession: Settings = {
  file: 'src/main/hardening/page-session.ts',
  test: 'src/main/hardening/lock-down-session.test.ts',
  mutants: [
    other('only our own addresses', '!isOwnUrl(url)', 'false'),
    other('a session of its own', "'kinventory'", "'kinventory-network'"),
    gone('app: is served', 'serveApp(page, files)'),
  ],
}

const network: Settings = {
  file: 'src/main/hardening/network-session.ts',
  test: 'src/main/hardening/network-session.test.ts',
  mutants: [
    other(
      'a session of its own',
      "sessionInMemory('kinventory-network')",
      "sessionInMemory('kinventory')",
    ),
    other('two hosts: asked', 'network.webRequest.onBeforeRequest(', 'void ('),
    other('two hosts', '!allowed.some((base) => url.startsWith(base))', 'false'),
    other('whole hosts', '`${base}/`', 'base'),
    gone('the engine’s verdict on certificates', 'network.setCertificateVerifyProc(null)'),
    other(
      'certificates: not all',
      'VerifyProc(null)',
      'VerifyProc((_request, answer) => answer(0))',
    ),
    gone('the system’s proxy', "void network.setProxy({ mode: 'system' })"),
    other('no redirect followed', 'status: 302', 'status: 200'),
  ],
}

const outside: Settings = {
  file: 'src/main/hardening/open-outside.ts',
  test: 'src/main/hardening/open-outside.test.ts',
  mutants: [
    other('https', "url?.protocol === 'https:' && ", 'url !== null && '),
    other('no user name', "url.username === '' && ", ''),
    other('no password', " && url.password === ''", ''),
    other('an empty letter: whole', '[^&#]*$/', '/'),
    other('an empty letter: to nobody', '/^mailto:\\?', '/mailto:.*\\?'),
    other('refused', '!isPage(address) && !emptyMail.test(address)', 'false'),
  ],
}

const start: Settings = {
  file: 'src/main/hardening/refuse-to-start.ts',
  test: 'src/main/hardening/refuse-to-start.test.ts',
  mutants: [
    ...[
      'remote-debugging-port',
      'remote-debugging-pipe',
      'inspect',
      'inspect-brk',
      'inspect-wait',
      'inspect-port',
      'disable-web-security',
      'ignore-certificate-errors',
      'ignore-certificate-errors-spki-list',
      'load-extension',
      'log-net-log',
      'ssl-key-log-file',
      'host-rules',
      'browser-subprocess-path',
      'gpu-launcher',
      'renderer-cmd-prefix',
      'utility-cmd-prefix',
      'single-process',
      'disable-namespace-sandbox',
      'disable-seccomp-filter-sandbox',
      'no-sandbox',
    ].map((name) => gone(`not with --${name}`, `  '${name}',`)),
    other('installed apps', '!app.isPackaged ||', 'app.isPackaged ||'),
    gone('the end', '  app.exit(1)'),
    gone('in words', '  dialog.showErrorBox(words.start.refused, detail)'),
    other('what to do without a sandbox', "given === 'no-sandbox'", 'false'),
  ],
}

/** What the engine is told before and beside the page. */
export const engineSettings: readonly Settings[] = [
  app,
  session,
  pageSession,
  network,
  outside,
  start,
]
