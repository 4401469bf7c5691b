import { createContext, use } from 'react'

/** Where a document lies: alone, or among others. */
export interface PaperPlace {
  /** Others are printed with it. */
  readonly isOneOfMany: boolean
  /** It stays on the screen while others are printed. */
  readonly isLeftOut: boolean
}

const alone: PaperPlace = { isOneOfMany: false, isLeftOut: false }

export const PaperPlaceContext = createContext<PaperPlace>(alone)

/** Where the document that asks lies; alone unless something around it says otherwise. */
export const usePaperPlace = (): PaperPlace => use(PaperPlaceContext)
