import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { UndoDialog, type UndoDialogProps } from './undo-dialog.tsx'

/** The way to take back the import that was just done. */
export function UndoButton({ of }: Pick<UndoDialogProps, 'of'>): ReactElement {
  const { t } = useTranslation('import')
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t('undo.this')}</Button>
      {isAsking && <UndoDialog of={of} onClose={() => setAsking(false)} />}
    </>
  )
}
