import { app } from 'electron'
import type { NetworkHosts } from '../../application/network/network-hosts.ts'

/**
 * Before Electron is ready: every renderer sandboxed, an engine that does not call home, and no address for any
 * name but those of `hosts`.
 */
export const lockDownApp = (hosts: NetworkHosts): void => {
  app.enableSandbox()
  // P1: component updates, field trials, pings and the like belong to a browser, not to us.
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  app.commandLine.appendSwitch('no-pings')
  // Whatever slips through finds no address.
  const names = new Set(Object.values(hosts).map((base: string) => new URL(base).hostname))
  const rules = ['MAP * ~NOTFOUND', ...[...names].map((name) => `EXCLUDE ${name}`)]
  app.commandLine.appendSwitch('host-resolver-rules', rules.join(', '))
}
