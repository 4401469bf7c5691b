import { asStorageError } from '../../vault/errors.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { desktopOf } from './desktop-of.ts'

/** Shows the folder of the log, which is made where it is missing; `STORAGE` where it cannot be. */
export const showLogs = async (ports: ProgramPorts): Promise<void> =>
  desktopOf(ports)
    .showLogs()
    .catch((error: unknown) => {
      throw asStorageError(error)
    })
