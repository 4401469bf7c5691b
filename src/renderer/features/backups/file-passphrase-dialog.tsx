import { useId, useRef, useState, type FormEvent, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { PassphraseFields } from '../passphrase/passphrase-fields.tsx'
import { useNewPassphrase } from '../protections/use-new-passphrase.ts'
import { useFocusFirstInvalid } from '../../ui/use-focus-first-invalid.ts'
import styles from './backups.module.css'

export interface FilePassphraseDialogProps {
  readonly isPending: boolean
  readonly error: unknown
  readonly onSave: (passphrase: string) => void
  readonly onClose: () => void
}

/** A passphrase for one backup file, where the vault has nothing that can be typed elsewhere. */
export function FilePassphraseDialog(props: FilePassphraseDialogProps): ReactElement {
  const { isPending, error, onSave, onClose } = props
  const { t } = useTranslation(['backups', 'ui'])
  const fresh = useNewPassphrase()
  const [isTried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const focusFirstInvalid = useFocusFirstInvalid(form)
  const id = useId()
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (isPending) return
    setTried(true)
    if (fresh.problem !== undefined) return focusFirstInvalid()
    onSave(fresh.typed.passphrase)
  }
  return (
    <Dialog
      isOpen
      title={t('save.dialogTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} isDisabled={isPending}>
            {t('ui:cancel')}
          </Button>
          <Button kind="primary" type="submit" form={id} isPending={isPending}>
            {t('save.button')}
          </Button>
        </>
      }
    >
      <form
        id={id}
        ref={form}
        onSubmit={submit}
        noValidate
        autoComplete="off"
        className={styles['form']}
      >
        <p>{t('save.dialogText')}</p>
        <PassphraseFields
          draft={fresh.typed}
          change={fresh.change}
          rating={fresh.rating}
          problem={isTried ? fresh.problem : undefined}
          isOnlyWay={false}
        />
        <ErrorNotice error={error} />
      </form>
    </Dialog>
  )
}
