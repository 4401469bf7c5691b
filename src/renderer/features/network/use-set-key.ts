import { useState } from 'react'
import { wire } from '../../state/wire.ts'
import { askLogAgain } from './ask-log-again.ts'

export interface SetKey {
  readonly isPending: boolean
  readonly error: unknown
  /** Keeps a key, or forgets it. True where that was done. */
  readonly set: (key: string | null) => Promise<boolean>
}

/** Gives the key to the program. No mutation of the query client: that would keep what it was given. */
export const useSetKey = (): SetKey => {
  const [state, setState] = useState<{ readonly isPending: boolean; readonly error: unknown }>({
    isPending: false,
    error: undefined,
  })
  return {
    ...state,
    set: async (key) => {
      setState({ isPending: true, error: undefined })
      try {
        await wire.network.setKey({ key })
        setState({ isPending: false, error: undefined })
        askLogAgain()
        return true
      } catch (error) {
        setState({ isPending: false, error })
        return false
      }
    },
  }
}
