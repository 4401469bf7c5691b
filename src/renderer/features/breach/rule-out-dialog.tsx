import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './evidence-dialog.module.css'

export interface RuleOutDialogProps {
  readonly account: string
  readonly isPending: boolean
  readonly error: unknown
  readonly onSave: (reason: string) => void
  readonly onClose: () => void
}

/** Asks why the guardian is sure; without a reason nothing is ruled out. */
export function RuleOutDialog(props: RuleOutDialogProps): ReactElement {
  const { account, isPending, error, onSave, onClose } = props
  const { t } = useTranslation(['breach', 'ui'])
  const [reason, setReason] = useState('')
  const [wasTried, setTried] = useState(false)
  const isMissing = reason.trim() === ''
  const save = (): void => {
    setTried(true)
    if (!isMissing) onSave(reason.trim())
  }
  return (
    <Dialog
      title={t('check.ruleOutTitle', { account })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('ui:cancel')}</Button>
          <Button kind="primary" onPress={save} isPending={isPending}>
            {t('check.ruleOutSave')}
          </Button>
        </>
      }
    >
      <form
        className={styles['form']}
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <p>{t('check.ruleOutText')}</p>
        <TextField
          label={t('check.reason')}
          description={t('check.reasonHelp')}
          value={reason}
          onChange={setReason}
          errorMessage={wasTried && isMissing ? t('check.reasonMissing') : undefined}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to write this
          autoFocus
        />
        <ErrorNotice error={error} />
      </form>
    </Dialog>
  )
}
