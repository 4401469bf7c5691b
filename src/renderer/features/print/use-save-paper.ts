import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useInterface } from '../../state/interface.ts'
import { savePaper } from '../../state/save-paper.ts'
import { showToast } from '../../state/toasts.ts'

export interface PaperSaving {
  /** On the desktop host alone: in a browser the print dialog saves PDF files. */
  readonly isPossible: boolean
  readonly isSaving: boolean
  /** What the last save failed with. */
  readonly error: unknown
  /** Asks where to, and saves what is shown under this name; not while it is at it. */
  readonly save: (fileName: string) => void
}

/** Saves the document of this screen as a PDF file, and says so. After a lock nothing is said any more. */
export const useSavePaper = (): PaperSaving => {
  const { t } = useTranslation('print')
  const isPossible = useInterface(({ status }) => status?.host === 'desktop')
  const { mutate, isPending, error } = useMutation({
    meta: { changesNothing: true },
    mutationFn: (fileName: string) => savePaper({ fileName }),
  })
  const save = (fileName: string): void => {
    if (!isPossible || isPending) return
    mutate(fileName, {
      onSuccess: (saved) => {
        if (saved.kind === 'cancelled') return
        const { name } = saved
        showToast({ tone: 'done', title: t('save.done'), text: t('save.doneText', { name }) })
      },
    })
  }
  return { isPossible, isSaving: isPending, error, save }
}
