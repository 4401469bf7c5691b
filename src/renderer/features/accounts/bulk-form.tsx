import { useId, type ReactElement, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import styles from './bulk-bar.module.css'

export interface BulkFormProps {
  readonly title: string
  /** The deed as a verb; it waits until `isReady`. */
  readonly submitLabel: string
  readonly isReady: boolean
  readonly onSubmit: () => void
  readonly onClose: () => void
  /** Another way out of it: setting nothing, in words. */
  readonly empty?: { readonly label: string; readonly onPress: () => void } | undefined
  readonly children: ReactNode
}

/** One form for all ticked accounts. */
export function BulkForm(props: BulkFormProps): ReactElement {
  const { t } = useTranslation('ui')
  const { title, submitLabel, isReady, onSubmit, onClose, empty, children } = props
  const form = useId()
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          {empty && <Button onPress={empty.onPress}>{empty.label}</Button>}
          <Button kind="primary" type="submit" form={form} isDisabled={!isReady}>
            {submitLabel}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={styles['fields']}
        onSubmit={(event) => {
          event.preventDefault()
          if (isReady) onSubmit()
        }}
      >
        {children}
      </form>
    </Dialog>
  )
}
