import { asId } from '../../domain/model/id.ts'
import type { TidyUpQueueId } from '../../domain/tidy-up/tidy-up-queue.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'
import { readSettled, writeSettled } from './settled-questions.ts'

/**
 * Lays a question to rest from today on and forgets what was said about accounts that have gone since. `NOT_FOUND`
 * where the question is about an account that is not there.
 */
export const settleQuestion = (
  ports: Pick<ProgramPorts, 'openVault' | 'today' | 'edits'>,
  { queue, key }: { readonly queue: TidyUpQueueId; readonly key: string },
): { readonly editId: string; readonly changed: number } => {
  const vault = ports.openVault()
  const [asked = ''] = key.split(' ')
  if (!vault.accounts.read(asId(asked))) throw new UseCaseError('NOT_FOUND', { what: 'account' })
  const on = ports.today()
  vault.transaction(() => {
    const here = new Set(vault.accounts.list().map(({ id }): string => id))
    const kept = readSettled(vault).filter(
      (one) =>
        !(one.queue === queue && one.key === key) &&
        here.has(one.key.split(' ')[0] ?? '') &&
        (one.queue !== 'duplicate' || here.has(one.key.split(' ')[1] ?? '')),
    )
    writeSettled(vault, [...kept, { queue, key, on }])
  })
  const editId = ports.edits.keep(() => {
    const open = ports.openVault()
    const settled = readSettled(open)
    const rest = settled.filter((one) => !(one.queue === queue && one.key === key))
    writeSettled(open, rest)
    const restored = settled.length - rest.length
    return { restored, kept: 1 - restored }
  })
  return { editId, changed: 1 }
}
