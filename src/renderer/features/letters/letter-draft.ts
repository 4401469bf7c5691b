import { create } from 'zustand'
import { whenLocked } from '../../state/lock.ts'
import type { Wire } from '../../state/wire.ts'

export type WrittenLetter = Awaited<ReturnType<Wire['letters']['compose']>>

export interface LetterDraft {
  readonly letter?: WrittenLetter | undefined
}

const none: LetterDraft = {}

/** The letter that goes to paper: with an address and names that are in no cache, no address and no vault. */
export const useLetterDraft = create<LetterDraft>(() => none)

whenLocked(() => useLetterDraft.setState(none, true))

/** Lays a letter on the desk for printing; none takes the one there away. */
export const layOutLetter = (letter?: WrittenLetter): void =>
  useLetterDraft.setState({ letter }, true)
