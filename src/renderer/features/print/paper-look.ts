import { useHousehold } from '../../state/household.ts'
import { useLayout } from '../../state/layout.ts'
import { paperSizeFor, type PaperSize } from './paper-size.ts'

/** How a document is set: on which paper, and whether in large letters. */
export interface PaperLook {
  readonly paper: PaperSize
  readonly isLarge: boolean
}

export interface PaperLookChoice extends PaperLook {
  readonly onPaper: (paper: PaperSize) => void
  readonly onLarge: (isLarge: boolean) => void
}

/**
 * The paper and the size of letters for all documents: what was chosen last, kept in the vault, so that a program that
 * prints one by its address need choose nothing; at first the paper of the household's region. Suspends while loading.
 */
export const usePaperLook = (): PaperLookChoice => {
  const { region } = useHousehold().household
  const [{ size, isLarge }, leave] = useLayout('paper', { isLarge: false })
  return {
    paper: size ?? paperSizeFor(region),
    isLarge,
    onPaper: (paper) => leave({ size: paper, isLarge }),
    onLarge: (large) => leave({ size, isLarge: large }),
  }
}
