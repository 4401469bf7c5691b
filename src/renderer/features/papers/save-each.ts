import type { SavedPaper } from '../../../contract/desktop.ts'

/** How saving many documents ended: all of them, some because somebody had enough, or some because it failed. */
export interface SaveEnd {
  readonly kind: 'all' | 'stopped' | 'failed'
  /** So many files are there. */
  readonly saved: number
  readonly error?: unknown
}

export interface SaveEachInput {
  readonly names: readonly string[]
  /** So many are there already. */
  readonly from: number
  /** Shows the document of this number, from 0, and no other. */
  readonly show: (at: number) => void
  readonly save: (name: string) => Promise<SavedPaper>
  readonly isStopped: () => boolean
}

/** Saves one document after another, each shown alone. Ends at the first that fails; never fails itself. */
export const saveEach = async (input: SaveEachInput): Promise<SaveEnd> => {
  const { names, from, show, save, isStopped } = input
  for (let at = from; at < names.length; at += 1) {
    if (isStopped()) return { kind: 'stopped', saved: at }
    try {
      show(at)
      const { kind } = await save(names[at] ?? '')
      if (kind === 'cancelled') return { kind: 'stopped', saved: at }
    } catch (error) {
      return { kind: 'failed', saved: at, error }
    }
  }
  return { kind: 'all', saved: names.length }
}
