import { gone, other, type Settings } from './mutant.ts'

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
    ['  disableDialogs: true,', 'no dialogs of the page'],
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

/** What the page is: its preferences, headers, addresses. */
export const pageSettings: readonly Settings[] = [preferences, page, contents, ownUrl, protocol]
