import { useRef, useState, type FormEvent, type ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { PasswordField } from '../../ui/password-field.tsx'
import { useFocusFirstInvalid } from '../../ui/use-focus-first-invalid.ts'
import { isKey } from './is-key.ts'
import { NetworkAddress } from './network-address.tsx'
import styles from './network.module.css'
import { useSetKey } from './use-set-key.ts'

export interface KeyFormProps {
  readonly onKept: () => void
  /** The way back, where a key is kept already. */
  readonly onCancel?: (() => void) | undefined
}

/** Takes the guardian's own key; the field is empty as soon as it is kept. */
export function KeyForm({ onKept, onCancel }: KeyFormProps): ReactElement {
  const { t } = useTranslation(['network', 'ui'])
  const [text, setText] = useState('')
  const [isTried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const focusFirstInvalid = useFocusFirstInvalid(form)
  const keeping = useSetKey()
  const keep = async (): Promise<void> => {
    if (!(await keeping.set(text.trim()))) return
    setText('')
    setTried(false)
    onKept()
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (keeping.isPending) return
    setTried(true)
    if (!isKey(text)) return focusFirstInvalid()
    void keep()
  }
  return (
    <form ref={form} onSubmit={submit} noValidate autoComplete="off" className={styles['body']}>
      <p className={styles['quiet']}>
        <Trans t={t} i18nKey="key.get" components={{ addr: <NetworkAddress /> }} />
      </p>
      <PasswordField
        label={t('key.label')}
        description={t('key.help')}
        value={text}
        onChange={setText}
        errorMessage={isTried && !isKey(text) ? t('key.wrong') : undefined}
      />
      <p className={styles['small']}>{t('key.where')}</p>
      <ErrorNotice error={keeping.error} />
      <div className={styles['links']}>
        <Button type="submit" isPending={keeping.isPending}>
          {t('key.keep')}
        </Button>
        {onCancel && (
          <Button kind="quiet" onPress={onCancel}>
            {t('ui:cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}
