import { ORPCError } from '@orpc/client'
import { maximumFileBytes } from '../../../../contract/port-hand-over.ts'

/**
 * Throws the contract's `FILE` failure for a file that no host would take: a host turns it away before
 * the importer can say why, and on the desktop without an answer.
 */
export const assertSendable = (file: Pick<File, 'size'>): void => {
  if (file.size <= maximumFileBytes) return
  throw new ORPCError('FILE', { defined: true, data: { problem: 'too-large' } })
}
