import { FileDown } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import type { PaperSaving } from './use-save-paper.ts'

export interface SavePaperButtonProps {
  readonly saving: PaperSaving
  readonly onSave: () => void
  /** Default is "Save as PDF…". */
  readonly label?: string | undefined
  readonly isDisabled?: boolean | undefined
  /** What says that anyone with the file can read it. */
  readonly warningId: string
}

/** "Save as PDF…" beside "Print"; nothing in a browser, whose print dialog does it. */
export function SavePaperButton(props: SavePaperButtonProps): ReactElement | undefined {
  const { saving, onSave, label, isDisabled, warningId } = props
  const { t } = useTranslation('print')
  if (!saving.isPossible) return undefined
  return (
    <Button
      icon={<FileDown aria-hidden />}
      onPress={onSave}
      isPending={saving.isSaving}
      isDisabled={isDisabled ?? false}
      aria-describedby={warningId}
    >
      {label ?? t('save.button')}
    </Button>
  )
}
