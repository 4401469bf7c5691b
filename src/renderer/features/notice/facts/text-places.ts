import { createContext, useContext } from 'react'
import type { TextBlock } from '../text/text-blocks.ts'

/** The text of the notice that is looked at, and how it is drawn. */
export interface TextPlaces {
  readonly text: string
  readonly blocks: readonly TextBlock[]
}

/** Given around the facts of one notice, so that each finds the words it came from. */
export const TextPlacesContext = createContext<TextPlaces>({ text: '', blocks: [] })

/** The text around and the marks of it. */
export const useTextPlaces = (): TextPlaces => useContext(TextPlacesContext)
