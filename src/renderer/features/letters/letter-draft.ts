import { create } from 'zustand'
import type { LetterId } from '../../../domain/model/id.ts'
import { whenLocked } from '../../state/lock.ts'
import type { Wire } from '../../state/wire.ts'

export type WrittenLetter = Awaited<ReturnType<Wire['letters']['compose']>>

export interface LetterDraft {
  readonly letter?: WrittenLetter | undefined
  /** Where it is on the list already. */
  readonly letterId?: LetterId | undefined
}

const none: LetterDraft = {}

/** The letter that goes to paper: with an address and names that are in no cache, no address and no vault. */
export const useLetterDraft = create<LetterDraft>(() => none)

whenLocked(() => useLetterDraft.setState(none, true))

/** Lays a letter on the desk for printing. */
export const layOutLetter = (draft: LetterDraft): void => useLetterDraft.setState(draft, true)
