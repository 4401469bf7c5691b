/** What the specs run on: the browser host, or the desktop host on the double of Electron or on Electron itself. */
export type HostName = 'loopback' | 'double' | 'electron'

const names: readonly HostName[] = ['loopback', 'double', 'electron']

const wanted = process.env['KINVENTORY_TEST_HOST'] ?? 'loopback'

const found = names.find((name) => name === wanted)
if (!found) throw new Error(`KINVENTORY_TEST_HOST is one of ${names.join(', ')}, not "${wanted}"`)

export const hostName: HostName = found

const inBrowser = 'is about a page in the family’s own browser: run it with --host=loopback'
const onDesktop =
  'is about the desktop around a window, which the test plays: run it with --host=double'
const inRuntime = 'needs the Electron runtime: run it with --host=electron where that is installed'

/** Tests with these tags do not run on a host. */
const reasons: Readonly<Record<HostName, Readonly<Record<string, string>>>> = {
  loopback: { '@desktop': onDesktop, '@electron': inRuntime },
  double: { '@loopback': inBrowser, '@electron': inRuntime },
  electron: { '@loopback': inBrowser, '@desktop': onDesktop },
}

/** Why a test with these tags does not run on this host; nothing where it does. */
export const skipReason = (tags: readonly string[]): string | undefined =>
  tags.map((tag) => reasons[hostName][tag]).find((reason) => reason !== undefined)
