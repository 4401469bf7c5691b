import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'
import type { DesktopPort } from './desktop-port.ts'

/** What only the desktop window can do; in a browser `NOT_ALLOWED` (`desktop-only`). */
export const desktopOf = ({ desktop }: ProgramPorts): DesktopPort => {
  if (!desktop) throw new UseCaseError('NOT_ALLOWED', { rule: 'desktop-only' })
  return desktop
}
