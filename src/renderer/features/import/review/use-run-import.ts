import { useMutation, type UseMutationResult } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { showToast } from '../../../state/toasts.ts'
import type { ImportDraft } from '../import-types.ts'
import { runImport, type ImportEnd } from '../run-import.ts'

const isElsewhere = (): boolean => !window.location.hash.startsWith('#/import')

/** Imports a draft, and says how it ended where the screen itself does not. */
export const useRunImport = (): UseMutationResult<ImportEnd, unknown, ImportDraft> => {
  const { t } = useTranslation('import')
  return useMutation<ImportEnd, unknown, ImportDraft>({
    mutationFn: ({ draftId }) => runImport(draftId),
    onSuccess: (end) => {
      if (end.kind === 'cancelled')
        showToast({ title: t('progress.cancelled'), text: t('progress.cancelledText') })
      if (end.kind === 'too-late')
        showToast({ title: t('progress.late'), text: t('progress.lateText') })
      if (end.kind === 'done' && isElsewhere())
        showToast({
          title: t('report.toast'),
          text: t('report.toastText', { added: end.report.added }),
          tone: 'done',
        })
    },
  })
}
