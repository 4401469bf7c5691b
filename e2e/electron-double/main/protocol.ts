import { assertReady } from './app.ts'
import { modelled } from './modelled.ts'
import { record } from './records.ts'
import type { Surface } from './surface.ts'

/** The schemes that were made origins; a window gets no answer for any other. */
export const privileged = new Set<string>()

/** `protocol` of the default session: only the schemes, whose requests belong to a session of their own. */
export const protocol = modelled('protocol', {
  registerSchemesAsPrivileged: (schemes: Electron.CustomScheme[]): void => {
    assertReady(false, 'protocol.registerSchemesAsPrivileged should be called before app is ready')
    record('protocol.registerSchemesAsPrivileged', schemes)
    for (const { scheme, privileges } of schemes) if (privileges?.standard) privileged.add(scheme)
  },
} satisfies Surface<Electron.Protocol, 'registerSchemesAsPrivileged'>)
