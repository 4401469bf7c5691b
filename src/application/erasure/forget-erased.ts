import { forgetSettled } from './forget-settled.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { forgetInLook } from './forget-in-look.ts'

/**
 * Takes accounts and people that were erased out of what is kept for the screens: what the overview said, and questions
 * that were laid to rest. To be called in the transaction that erases them.
 */
export const forgetErased = (ports: Pick<ProgramPorts, 'openVault' | 'catalogue'>): void => {
  forgetInLook(ports)
  forgetSettled(ports.openVault())
}
