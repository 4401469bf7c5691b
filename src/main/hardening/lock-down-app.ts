import { app } from 'electron'
import type { NetworkHosts } from '../../application/network/network-hosts.ts'
import { lockDownContents } from './lock-down-contents.ts'
import { lockDownSession } from './lock-down-session.ts'

/**
 * Switches of the engine. Those of Chrome (`disable-background-networking`, `disable-component-update` and the like) are
 * left out: Electron has nothing that reads them.
 */
const switchOff = (hosts: NetworkHosts): void => {
  // Set for other programs by people who look into their own traffic: Chromium would write down there, too, how to read
  // what goes to the two services.
  delete process.env['SSLKEYLOGFILE']
  // P1: no word to anybody about which link was followed.
  app.commandLine.appendSwitch('no-pings')
  // P1: whatever the engine would ask for by itself finds no address, its guesses (DNS prefetch) too.
  const names = new Set(Object.values(hosts).map((base: string) => new URL(base).hostname))
  const rules = ['MAP * ~NOTFOUND', ...[...names].map((name) => `EXCLUDE ${name}`)]
  app.commandLine.appendSwitch('host-resolver-rules', rules.join(', '))
}

/**
 * Before Electron is ready: every renderer sandboxed, an engine that does not call home, no address for any name but those
 * of `hosts`, and a lock on each session and each page that will ever be made, by whatever part of the engine.
 *
 * Nobody listens to `certificate-error`, `login` and `open-url`: by itself Electron refuses a bad certificate, gives no
 * password, and knows no address of ours.
 */
export const lockDownApp = (hosts: NetworkHosts): void => {
  app.enableSandbox()
  switchOff(hosts)
  app.on('session-created', lockDownSession)
  app.on('web-contents-created', (_event, contents) => lockDownContents(contents))
  app.on('select-client-certificate', (event, _contents, _url, _list, answer) => {
    // Else the first certificate of the computer's user would be shown to whoever asks for one.
    event.preventDefault()
    // Electron takes `null` for none, whatever its types say; without an argument it looks at nothing.
    answer(null as unknown as undefined)
  })
  // Names are asked of the system's own resolver: Electron would turn to a server for encrypted names by itself.
  app.once('ready', () => app.configureHostResolver({ secureDnsMode: 'off' }))
}
