import { showInText, useNotice } from '../notice-store.ts'

/** What had the focus when the guardian asked for the words; a node, so it is in no store. */
let asked: HTMLElement | undefined

/** Leads to the mark at a place of the text and remembers where the guardian came from. */
export const leadToText = (from: number): void => {
  const { activeElement } = document
  asked = activeElement instanceof HTMLElement ? activeElement : undefined
  showInText(from)
}

/** Back to the fact whose words were looked at. */
export const returnToFact = (): void => {
  useNotice.setState({ shown: undefined })
  asked?.focus()
  asked?.scrollIntoView({ block: 'center' })
  asked = undefined
}
