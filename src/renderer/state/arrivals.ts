import { create } from 'zustand'
import { cleanLine } from '../../domain/importers/clean-line.ts'
import { openedAs } from '../../contract/opened-files.ts'
import { whenLocked } from './lock.ts'

/** A file that came without being asked for: dropped on the window, or opened with the program. */
export interface Arrival {
  readonly id: string
  readonly name: string
  readonly as: 'backup' | 'import'
  /** Its bytes, once. Fails like `desktop.takeFile`. */
  readonly take: () => Promise<File>
  /** Somebody does not want it. */
  readonly leave: () => void
  /** The page has it already, so it goes with the lock. */
  readonly isInPage: boolean
}

/** One that came behind another is not gone on with by itself: only the first may take the screen. */
export interface WaitingArrival extends Arrival {
  readonly isBehind: boolean
}

export interface ArrivalsState {
  /** In the order in which they came; the first is dealt with. */
  readonly waiting: readonly WaitingArrival[]
  /** The list that is to be imported next, once the import screen is there; `isAsked`: somebody pressed the button. */
  readonly wanted: { readonly arrival: Arrival; readonly isAsked: boolean } | undefined
  /** The way from a backup to the vault's place is open, from this file or from one yet to be chosen. */
  readonly restoring: { readonly file: File | undefined } | undefined
}

/** What arrived and waits. */
export const useArrivals = create<ArrivalsState>(() => ({
  waiting: [],
  wanted: undefined,
  restoring: undefined,
}))

// What the page has not read yet may wait on: it is opened when the vault is.
whenLocked(() =>
  useArrivals.setState(({ waiting }) => ({
    waiting: waiting.filter(({ isInPage }) => !isInPage),
    wanted: undefined,
    restoring: undefined,
  })),
)

/**
 * Takes files in line; one that waits already does not wait twice. Their names are for sentences: no sign in them turns
 * the direction of the words around it, or makes `exe.csv` look like another.
 */
export const arrive = (arrivals: readonly Arrival[]): void =>
  useArrivals.setState(({ waiting }) => ({
    waiting: [
      ...waiting,
      ...arrivals
        .filter(({ id }) => !waiting.some((other) => other.id === id))
        .map((arrival, index) => ({
          ...arrival,
          name: cleanLine(arrival.name) || '?',
          isBehind: waiting.length + index > 0,
        })),
    ],
  }))

/** Lets one go: it was taken, or nobody wants it. */
export const forgetArrival = (arrival: Arrival): void =>
  useArrivals.setState(({ waiting, wanted }) => ({
    waiting: waiting.filter((other) => other !== arrival),
    wanted: wanted?.arrival === arrival ? undefined : wanted,
  }))

let dropped = 0

/** A file that was dropped on the page. */
export const droppedFile = (file: File): Arrival => {
  dropped += 1
  return {
    id: `dropped-${dropped}`,
    name: file.name,
    as: openedAs(file.name),
    take: () => Promise.resolve(file),
    leave: () => undefined,
    isInPage: true,
  }
}
