/** One change that must not go unnoticed. */
export interface Mutant {
  /** What goes, in words of the checklist. */
  readonly setting: string
  /** Text of the file, there once. */
  readonly from: string
  /** What stands there instead; empty where the setting is taken away. */
  readonly to: string
}

/** The settings of one file, and the tests of which one must fail without them. */
export interface Settings {
  readonly file: string
  readonly test: string
  readonly mutants: readonly Mutant[]
}

const gone = (setting: string, from: string): Mutant => ({ setting, from, to: '' })

const other = (setting: string, from: string, to: string): Mutant => ({ setting, from, to })

const preferences: Settings = {
  file: 'src/main/hardening/window-preferences.ts',
  test: 'src/main/hardening/window-preferences.test.ts',
  mutants: [
    ['  session,', 'session in memory'],
    ['  sandbox: true,', 'sandbox'],
    ['  contextIsolation: true,', 'context isolation'],
    ['  nodeIntegration: false,', 'no Node'],
    ['  nodeIntegrationInWorker: false,', 'no Node in workers'],
    ['  nodeIntegrationInSubFrames: false,', 'no Node in frames'],
    ['  webSecurity: true,', 'same-origin policy'],
    ['  allowRunningInsecureContent: false,', 'no insecure content'],
    ['  experimentalFeatures: false,', 'no experiments'],
    ['  webviewTag: false,', 'no webview'],
    ['  webgl: false,', 'no WebGL'],
    ['  navigateOnDragDrop: false,', 'a drop is no navigation'],
    ['  spellcheck: false,', 'no spell-check in the window'],
    ['  devTools: false,', 'no developer tools'],
  ].map(([from = '', setting = '']) => gone(setting, from)),
}

const page: Settings = {
  file: 'src/contract/page-security.ts',
  test: 'src/contract/page-security.test.ts',
  mutants: [
    ...[
      'default-src',
      'script-src',
      'style-src',
      'img-src',
      'font-src',
      'connect-src',
      'worker-src',
    ].map((name) => other(`CSP ${name}`, `  "${name} `, `  "${name} https: `)),
    ...[
      'base-uri',
      'form-action',
      'frame-ancestors',
      'object-src',
      'require-trusted-types-for',
      'trusted-types',
    ].map((name) => other(`CSP ${name}`, `  "${name} '`, `  "x-${name} '`)),
    gone('header CSP', "  'content-security-policy': contentSecurityPolicy,"),
    gone('header nosniff', "  'x-content-type-options': 'nosniff',"),
    gone('header referrer', "  'referrer-policy': 'no-referrer',"),
    gone('header opener', "  'cross-origin-opener-policy': 'same-origin',"),
    gone('header resource', "  'cross-origin-resource-policy': 'same-origin',"),
    other('header permissions', "'camera=(), ", "'"),
    gone('header cache', "  'cache-control': 'no-store',"),
  ],
}

/** Somebody who takes every certificate, before the line that follows. */
const careless =
  "app.on('certificate-error', (_e, _c, _u, _r, _x, yes) => yes(true))\n  app.on('session-created'"

const app: Settings = {
  file: 'src/main/hardening/lock-down-app.ts',
  test: 'src/main/hardening/lock-down-app.test.ts',
  mutants: [
    gone('every renderer sandboxed', 'app.enableSandbox()'),
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

const contents: Settings = {
  file: 'src/main/hardening/lock-down-contents.ts',
  test: 'src/main/hardening/lock-down-contents.test.ts',
  mutants: [
    gone('no new window', "contents.setWindowOpenHandler(() => ({ action: 'deny' }))"),
    other('no new window: deny', "action: 'deny'", "action: 'allow'"),
    gone('no webview', "contents.on('will-attach-webview', (event) => event.preventDefault())"),
    other('no navigation: asked', "contents.on('will-navigate'", "contents.on('nothing'"),
    other(
      'no navigation of frames: asked',
      "contents.on('will-frame-navigate'",
      "contents.on('nothing'",
    ),
    other('no navigation', 'if (!isPageUrl(event.url)) event', 'if (false) event'),
    other('no navigation of frames', '!event.isMainFrame || ', ''),
    other('no navigation, whole or in frames', '|| !isPageUrl(event.url)) event', ') event'),
    gone('no redirect', "contents.on('will-redirect', (event) => event.preventDefault())"),
    gone(
      'WebRTC tells no address',
      "contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')",
    ),
  ],
}

const ownUrl: Settings = {
  file: 'src/main/hardening/own-url.ts',
  test: 'src/main/hardening/own-url.test.ts',
  mutants: [
    other('our scheme', 'parsed?.protocol !== `${pageScheme}:` || ', 'parsed === null || '),
    other('our host, no port', '|| parsed.host !== pageHost', ''),
    other('our host, no port: port', 'parsed.host !==', 'parsed.hostname !=='),
    other('no user name', "parsed.username !== '' || ", ''),
    other('no password', "parsed.password !== '' || ", ''),
    other('no query', " || parsed.search !== ''", ''),
    other('short addresses', 'url.length <= longestUrl', 'true'),
    other('our own blobs', '`blob:${pageOrigin}/`', "'blob:'"),
    other('the page itself', "=== '/'", '!== undefined'),
  ],
}

const protocol: Settings = {
  file: 'src/main/hardening/app-protocol.ts',
  test: 'src/main/hardening/app-protocol.test.ts',
  mutants: [
    other('a standard origin', 'standard: true, ', ''),
    other('a secure origin', 'secure: true, ', ''),
    other('no more privileges', 'supportFetchAPI: true', 'supportFetchAPI: true, bypassCSP: true'),
    other('GET only', "request.method !== 'GET'", 'false'),
    other('a fixed list', 'ownPath(request.url)', 'new URL(request.url).pathname'),
    other('headers of a refusal', 'status: 405, headers: pageHeaders', 'status: 405'),
    other('headers of nothing', 'status: 404, headers: pageHeaders', 'status: 404'),
    other('headers of a file', '{ ...pageHeaders, ', '{ '),
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
    ].map((name) => gone(`not with --${name}`, `  '${name}',`)),
    other('installed apps', '!app.isPackaged ||', 'app.isPackaged ||'),
    gone('the end', '  app.exit(1)'),
    gone('in words', '  dialog.showErrorBox(words.start.refused, words.start.refusedDetail)'),
  ],
}

const ports: Settings = {
  file: 'src/main/wire/accept-ports.ts',
  test: 'src/main/wire/accept-ports.test.ts',
  mutants: [
    other('the frame is in the page', ' && !frame.detached', ''),
    other('our origin', 'frame?.origin === pageOrigin', 'frame !== null'),
    other('the main frame', ' && frame.parent === null', ''),
    other('a frame that goes', '    return false\n  }\n}', '    return true\n  }\n}'),
    other('one port', ' && more.length === 0', ''),
    other('not too many', ' || !mayTake()', ''),
    gone('what is refused is closed', 'for (const refused of event.ports) refused.close()'),
    gone('a new one closes the old', '    drop()\n    current = port'),
    other('closed by navigation', 'if (leaving === current) drop()', ''),
    other('closed by navigation: not by its own', 'if (leaving === current) drop()', 'drop()'),
    other('closed by navigation: of the page', 'isMainFrame && ', ''),
    other('closed by navigation: to a new page', ' && !isSameDocument', ''),
    gone('closed by a crash', "page.on('render-process-gone', drop)"),
    other('watched once', 'if (watched.has(page)) return', ''),
    other('only the last is served', 'if (current === port) serve(port)', 'serve(port)'),
    other('closed without a program', '() => port.close(),', '() => undefined,'),
    other(
      'the log is spared',
      'createSparingLog(log, now)',
      "(kind: string, detail = '') => log(kind + detail)",
    ),
  ],
}

const messages: Settings = {
  file: 'src/main/wire/serve-port.ts',
  test: 'src/main/wire/serve-port.test.ts',
  mutants: [
    other('texts of a size', 'return data.length <= maximumMessageBytes', 'return true'),
    other('bytes of a size', ' && data.byteLength <= maximumMessageBytes', ''),
    other('messages of the wire', '!isMessage(data) || ', ''),
    other('no port in a message', ' || ports.length > 0', ''),
    gone('ports in a message are closed', 'for (const more of ports) more.close()'),
    gone('what ends is ended', '    peer.close()'),
  ],
}

const log: Settings = {
  file: 'src/main/wire/sparing-log.ts',
  test: 'src/main/wire/sparing-log.test.ts',
  mutants: [
    other('once a minute', 'now() - last.at < quietMilliseconds', 'false'),
    other('each kind', 'kinds.get(kind)', "kinds.get('A port was refused')"),
  ],
}

const preload: Settings = {
  file: 'src/preload/preload.ts',
  test: 'src/preload/preload.test.ts',
  mutants: [
    other('the page itself', 'event.source !== window || ', ''),
    other('the offer', 'event.data !== portOffer || ', ''),
    other('with a port', ' || !port', ''),
    other('no message goes along', 'portChannel, undefined,', 'portChannel, event.data,'),
  ],
}

const entry: Settings = {
  file: 'src/main/main.ts',
  test: 'src/main/main.test.ts',
  mutants: [
    gone('the app is locked', 'lockDownApp(hostsFor(flags.hibp))'),
    gone('app: is registered', 'registerAppScheme()'),
    gone('the engine’s files are elsewhere', "app.setPath('userData', directory.windowProfile)"),
    other('one instance', 'holdSingleInstance(openFiles)', 'true'),
  ],
}

const window: Settings = {
  file: 'src/main/window/create-window.ts',
  test: 'src/main/main.test.ts',
  mutants: [
    gone('the window has its preferences', 'webPreferences: windowPreferences(session, preload),'),
  ],
}

const edge: Settings = {
  file: 'src/main/run-program.ts',
  test: 'src/main/main.test.ts',
  mutants: [
    other(
      'pages are opened by way of the check',
      'openPage: openOutside',
      'openPage: () => Promise.resolve()',
    ),
  ],
}

const downloads: Settings = {
  file: 'src/main/files/downloads.ts',
  test: 'src/main/files/downloads.test.ts',
  mutants: [
    gone('no download but our own', '      event.preventDefault()\n'),
    other('only of our own blobs', '|| !isOwnFile(item)', ''),
    other('only of the window', 'contents !== window.webContents || ', ''),
  ],
}

/** The checklist: each setting of the desktop host that a family relies on. */
export const checklist: readonly Settings[] = [
  preferences,
  page,
  app,
  session,
  pageSession,
  network,
  contents,
  ownUrl,
  protocol,
  outside,
  start,
  ports,
  messages,
  log,
  preload,
  entry,
  window,
  edge,
  downloads,
]
