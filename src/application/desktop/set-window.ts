import type { WindowSettings } from '../../contract/desktop.ts'
import { asStorageError } from '../../vault/errors.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { desktopOf } from './desktop-of.ts'

/** Sets the window; `STORAGE` where that cannot be kept: it holds until the program ends, and not after. */
export const setWindow = async (
  ports: ProgramPorts,
  changes: Partial<WindowSettings>,
): Promise<WindowSettings> =>
  desktopOf(ports)
    .set(changes)
    .catch((error: unknown) => {
      throw asStorageError(error)
    })
