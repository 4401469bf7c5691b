import { whenLocked } from '../../state/lock.ts'
import { wire } from '../../state/wire.ts'
import { askLogAgain } from '../network/ask-log-again.ts'
import { useImport } from './import-store.ts'
import type { PasswordCheck } from './password-check.ts'

let running: AbortController | undefined

/** Stops the check that is under way, if any; what was not asked could not be checked. */
export const stopPasswordCheck = (): void => running?.abort()

whenLocked(stopPasswordCheck)

/** Shows how far the check of a draft is; nothing where another import, or none, is in hand by now. */
const show = (draftId: string, check: PasswordCheck): void =>
  useImport.setState((state) => (state.draft?.draftId === draftId ? { check } : {}))

const follow = async (
  draftId: string,
  total: number,
  signal: AbortSignal,
): Promise<PasswordCheck> => {
  let last = { done: 0, total }
  let isFirst = true
  try {
    for await (const event of await wire.imports.checkPasswords({ draftId }, { signal })) {
      if (event.kind === 'done') return event
      if (signal.aborted) break
      last = { done: event.done, total: event.total }
      show(draftId, { kind: 'running', ...last })
      if (isFirst) askLogAgain()
      isFirst = false
    }
  } catch (error) {
    if (!signal.aborted) return { kind: 'failed', error }
  }
  return { kind: 'stopped', ...last }
}

/**
 * Checks the passwords of the draft in hand, with progress in `useImport`. Never rejects: a failure is an end
 * like the others, and no end but the service's own answer says that a password was not seen (P6).
 */
export const runPasswordCheck = async (draftId: string, total: number): Promise<void> => {
  const controller = new AbortController()
  running = controller
  show(draftId, { kind: 'running', done: 0, total })
  show(draftId, await follow(draftId, total, controller.signal))
  running = undefined
  askLogAgain()
}
