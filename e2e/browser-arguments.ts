import { hostName } from './host-name.ts'

/** How every browser of the tests is started, beside its profile. */
export const browserArguments: string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // A page's port tells when its other end has gone: Electron has that switched on.
  ...(hostName === 'double' ? ['--enable-blink-features=MessagePortCloseEvent'] : []),
  // Chromium's own sandbox refuses to run as root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
