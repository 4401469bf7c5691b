import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './evidence-dialog.module.css'

export interface EvidenceDialogProps {
  readonly title: string
  readonly text: string
  readonly saveLabel: string
  readonly isPending: boolean
  readonly error: unknown
  /** By the button, or by Enter in a field. */
  readonly onSave: () => void
  readonly onClose: () => void
  /** The field that is asked for. */
  readonly children: ReactNode
}

/** Asks for one thing the guardian knows about an account in a breach. */
export function EvidenceDialog(props: EvidenceDialogProps): ReactElement {
  const { title, text, saveLabel, isPending, error, onSave, onClose, children } = props
  const { t } = useTranslation('ui')
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button kind="primary" onPress={onSave} isPending={isPending}>
            {saveLabel}
          </Button>
        </>
      }
    >
      <form
        className={styles['form']}
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          onSave()
        }}
      >
        <p>{text}</p>
        {children}
        <ErrorNotice error={error} />
      </form>
    </Dialog>
  )
}
