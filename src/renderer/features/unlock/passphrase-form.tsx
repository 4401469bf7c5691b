import { useEffect, useRef, useState, type FormEvent, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { failureOf, useErrorWords } from '../../ui/error-words.ts'
import { PasswordField } from '../../ui/password-field.tsx'
import styles from './unlock.module.css'
import type { ClosedState } from './unlock-view.ts'
import { useUnlock } from './use-unlock.ts'

export interface PassphraseFormProps {
  readonly state: ClosedState
}

/** The passphrase, and open. After a wrong one it stays, marked, so that the next keys replace it. */
export function PassphraseForm({ state }: PassphraseFormProps): ReactElement {
  const { t } = useTranslation('unlock')
  const errorWords = useErrorWords()
  const form = useRef<HTMLFormElement>(null)
  const [passphrase, setPassphrase] = useState('')
  const [isMissing, setMissing] = useState(false)
  const unlock = useUnlock(state)
  const isWrong = unlock.error !== null && failureOf(unlock.error).code === 'WRONG_PASSPHRASE'
  useEffect(() => {
    if (!isWrong) return
    const input = form.current?.querySelector('input')
    input?.focus()
    input?.select()
  }, [isWrong, unlock.failureCount, unlock.submittedAt])
  const wrong = isWrong ? errorWords(unlock.error) : undefined
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (unlock.isPending) return
    setMissing(passphrase === '')
    if (passphrase === '') form.current?.querySelector('input')?.focus()
    else unlock.mutate({ kind: 'passphrase', passphrase })
  }
  return (
    <form ref={form} onSubmit={submit} noValidate autoComplete="off" className={styles['form']}>
      {/* The focus stays in the field, so what is wrong with it has to be read out by itself. */}
      <div aria-live="polite">
        <PasswordField
          label={t('passphrase')}
          value={passphrase}
          onChange={(typed) => {
            setPassphrase(typed)
            setMissing(false)
            if (unlock.isError) unlock.reset()
          }}
          errorMessage={
            wrong ? `${wrong.title}. ${wrong.text}` : isMissing ? t('missing') : undefined
          }
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the one thing to do on this screen
          autoFocus
        />
      </div>
      <div>
        <Button kind="primary" type="submit" isPending={unlock.isPending}>
          {t('open')}
        </Button>
      </div>
      {!isWrong && <ErrorNotice error={unlock.error} />}
    </form>
  )
}
