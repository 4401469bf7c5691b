import type { BreachKind } from '../../../../domain/model/breach.ts'
import type { AccountId, BreachId, ServiceId } from '../../../../domain/model/id.ts'
import type { PartialDate } from '../../../../domain/model/partial-date.ts'
import { wire } from '../../../state/wire.ts'
import type { NoticeFacts } from '../choices/choices-to-facts.ts'
import { useNotice, type Written } from '../notice-store.ts'

/** A confirmed notice, ready to be written down. */
export interface ConfirmedNotice {
  readonly target: BreachId | 'new'
  readonly serviceIds: readonly ServiceId[]
  /** Only of a new breach. */
  readonly name: string
  readonly kind: BreachKind
  readonly summary: string
  readonly facts: NoticeFacts
  readonly letterFor: readonly AccountId[]
  readonly arrived: PartialDate | undefined
}

const noteWritten = (written: Partial<Written>): void =>
  useNotice.setState((state) => ({ written: { ...state.written, ...written } }))

const writeBreach = async (notice: ConfirmedNotice): Promise<BreachId> => {
  const { written } = useNotice.getState()
  if (written.breachId) return written.breachId
  const { target, facts, name, kind, summary, serviceIds } = notice
  const breachId =
    target === 'new'
      ? (await wire.breaches.addOwn({ ...facts, name, kind, summary, serviceIds })).breachId
      : target
  if (target !== 'new') await wire.breaches.addFacts({ ...facts, breachId })
  noteWritten({ breachId })
  return breachId
}

/**
 * Writes a confirmed notice down: the breach or the facts, and for which accounts it came. Fails with the contract's errors; what is written by then is not written again by the next attempt.
 */
export const saveNotice = async (notice: ConfirmedNotice): Promise<BreachId> => {
  const breachId = await writeBreach(notice)
  const { arrived, letterFor } = notice
  if (!arrived) return breachId
  for (const accountId of letterFor) {
    const { letters } = useNotice.getState().written
    if (letters.includes(accountId)) continue
    // One after the other: a failure then names where it stopped.
    await wire.breaches.recordNotice({ breachId, accountId, arrived })
    noteWritten({ letters: [...letters, accountId] })
  }
  return breachId
}
