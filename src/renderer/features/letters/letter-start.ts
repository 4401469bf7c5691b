import { create } from 'zustand'
import type { BreachId, LetterId, PersonId, ServiceId } from '../../../domain/model/id.ts'
import type { LetterKind } from '../../../domain/model/letter-template.ts'
import type { LetterForm } from './letter-form.ts'
import { whenLocked } from '../../state/lock.ts'

/** What is known of a letter before somebody begins to write it. Addresses carry none of it. */
export interface LetterStart {
  readonly serviceId?: ServiceId | undefined
  readonly breachId?: BreachId | undefined
  /** The letter it follows up. */
  readonly afterId?: LetterId | undefined
  readonly kind?: LetterKind | undefined
  readonly authorityId?: string | undefined
  readonly senderId?: PersonId | undefined
  readonly subjectIds?: readonly PersonId[] | undefined
  /** It is on the list already and is written out again. */
  readonly letterId?: LetterId | undefined
  /** What was filled in before it was laid out for printing, for the way back. */
  readonly form?: LetterForm | undefined
}

const nothing: LetterStart = {}

/** What the next new letter begins with; forgotten when the vault locks. */
export const useLetterStart = create<LetterStart>(() => nothing)

whenLocked(() => useLetterStart.setState(nothing, true))

/** Says what the next new letter begins with; nothing for an empty form. */
export const startLetter = (start: LetterStart = nothing): void =>
  useLetterStart.setState(start, true)
