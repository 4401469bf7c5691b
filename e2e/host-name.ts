/** What the specs run on: the browser host, or the desktop host on the double of Electron or on Electron itself. */
export type HostName = 'loopback' | 'double' | 'electron'

const names: readonly HostName[] = ['loopback', 'double', 'electron']

const wanted = process.env['KINVENTORY_TEST_HOST'] ?? 'loopback'

const found = names.find((name) => name === wanted)
if (!found) throw new Error(`KINVENTORY_TEST_HOST is one of ${names.join(', ')}, not "${wanted}"`)

export const hostName: HostName = found

const reasons: Readonly<Record<HostName, readonly (readonly [tag: string, reason: string])[]>> = {
  loopback: [
    ['@desktop', 'is about the desktop around a window: run it with --host=double'],
    ['@electron', 'needs the Electron runtime: run it with --host=electron'],
  ],
  double: [
    ['@loopback', 'is about a page in the family’s own browser: run it with --host=loopback'],
    ['@electron', 'needs the Electron runtime: run it with --host=electron'],
  ],
  electron: [
    ['@loopback', 'is about a page in the family’s own browser: run it with --host=loopback'],
  ],
}

/** Why a test with these tags does not run on this host; nothing where it does. */
export const skipReason = (tags: readonly string[]): string | undefined =>
  reasons[hostName].find(([tag]) => tags.includes(tag))?.[1]
