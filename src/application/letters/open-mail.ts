import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'
import { findTemplate } from './letter-plan.ts'

/**
 * Opens the system's mail program with the subject of a letter, which names nobody. The text stays out of the address:
 * other programs of the computer can read that. `NOT_ALLOWED` (`no-mail-program`) where none can be started.
 */
export const openMail = async (ports: ProgramPorts, templateId: string): Promise<void> => {
  const { subject } = findTemplate(ports, templateId)
  try {
    await ports.openPage(`mailto:?subject=${encodeURIComponent(subject)}`)
  } catch {
    throw new UseCaseError('NOT_ALLOWED', { rule: 'no-mail-program' })
  }
}
