/**
 * Chromium gives up `app:` addresses before anybody can answer in its place, so the page lives on a name that is reserved
 * for tests: `https://NAME.test/` stands for `app://NAME/`. Main only ever sees `app:`, the browser only `https:`.
 */
const inBrowser = /https:\/\/([a-z0-9-]+)\.test(?=[/?#"'\s;,]|$)/g
const inElectron = /app:\/\/([a-z0-9-]+)(?=[/?#"'\s;,]|$)/g

/** An address (or an origin) of the browser as Electron has it. */
export const toElectron = (text: string): string => text.replaceAll(inBrowser, 'app://$1')

/** An address (or an origin) of Electron as the browser has it. */
export const toBrowser = (text: string): string => text.replaceAll(inElectron, 'https://$1.test')
