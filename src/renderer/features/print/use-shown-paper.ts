import { useLayoutEffect } from 'react'
import { showPaper, type PaperOnScreen } from '../../state/save-paper.ts'

/** Makes the menu's commands work on the document of this screen, while that is shown and not still coming. */
export const useShownPaper = (paper: PaperOnScreen): void => {
  // Anew with each render: the commands are to do what the buttons would do now.
  useLayoutEffect(() => showPaper(paper))
}
