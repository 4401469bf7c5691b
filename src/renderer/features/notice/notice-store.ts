import { create } from 'zustand'
import type { AccountId, BreachId } from '../../../domain/model/id.ts'
import { whenLocked } from '../../state/lock.ts'
import type { NoticeChoices } from './choices/notice-choices.ts'
import type { ReadNotice } from './notice-types.ts'

/** What is written already, should a later step of saving fail: the next attempt goes on from there. */
export interface Written {
  readonly breachId?: BreachId | undefined
  readonly letters: readonly AccountId[]
}

export interface NoticeState {
  /** What was pasted or typed; it stays until the notice is saved or the vault is locked. */
  readonly typed: string
  readonly notice: ReadNotice | undefined
  readonly choices: NoticeChoices | undefined
  /** Where in the text the guardian asked to be led; `times` tells the same place asked for again. */
  readonly shown: { readonly from: number; readonly times: number } | undefined
  readonly written: Written
}

const initial: NoticeState = {
  typed: '',
  notice: undefined,
  choices: undefined,
  shown: undefined,
  written: { letters: [] },
}

/** The notice in hand, in memory only. */
export const useNotice = create<NoticeState>(() => initial)

/** Starts over with nothing. */
export const forgetNotice = (): void => useNotice.setState(initial, true)

whenLocked(forgetNotice)

/** Takes a notice that was just read, with what is set before the guardian looks. */
export const takeNotice = (notice: ReadNotice, choices: NoticeChoices): void =>
  useNotice.setState({ notice, choices, shown: undefined, written: { letters: [] } })

/** Back to the paste box; what was pasted stays in it. */
export const leaveReading = (): void =>
  useNotice.setState({ notice: undefined, choices: undefined, shown: undefined })

/** Changes some of the choices. */
export const choose = (changed: Partial<NoticeChoices>): void =>
  useNotice.setState(({ choices }) => (choices ? { choices: { ...choices, ...changed } } : {}))

/** Leads to the mark that begins at a place of the text. */
export const showInText = (from: number): void =>
  useNotice.setState(({ shown }) => ({ shown: { from, times: (shown?.times ?? 0) + 1 } }))
