import { useEffect, useRef, useState, type FormEvent, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { CodeField } from '../../ui/code-field.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { failureOf, useErrorWords } from '../../ui/error-words.ts'
import styles from './unlock.module.css'
import type { ClosedState } from './unlock-view.ts'
import { useUnlock } from './use-unlock.ts'

export interface RecoveryCodeFormProps {
  readonly state: ClosedState
}

/** The code of the recovery sheet, in one forgiving field. What is wrong is said by group. */
export function RecoveryCodeForm({ state }: RecoveryCodeFormProps): ReactElement {
  const { t } = useTranslation('unlock')
  const errorWords = useErrorWords()
  const form = useRef<HTMLFormElement>(null)
  const [code, setCode] = useState('')
  const [isMissing, setMissing] = useState(false)
  const unlock = useUnlock(state)
  const isWrong = unlock.error !== null && failureOf(unlock.error).code === 'WRONG_RECOVERY_CODE'
  useEffect(() => {
    // What is typed stays as it is: one wrong letter of forty is put right in its place.
    if (isWrong) form.current?.querySelector('textarea')?.focus()
  }, [isWrong, unlock.submittedAt])
  const wrong = isWrong ? errorWords(unlock.error) : undefined
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (unlock.isPending) return
    const isEmpty = code.trim() === ''
    setMissing(isEmpty)
    if (isEmpty) form.current?.querySelector('textarea')?.focus()
    else unlock.mutate({ kind: 'recovery-code', code })
  }
  return (
    <form ref={form} onSubmit={submit} noValidate autoComplete="off" className={styles['form']}>
      {/* The focus stays in the field, so what is wrong with it has to be read out by itself. */}
      <div aria-live="polite">
        <CodeField
          label={t('code.label')}
          description={t('code.help')}
          value={code}
          onChange={(typed) => {
            setCode(typed)
            setMissing(false)
            if (unlock.isError) unlock.reset()
          }}
          errorMessage={
            wrong ? `${wrong.title}. ${wrong.text}` : isMissing ? t('code.missing') : undefined
          }
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for by a press, or the one thing to do
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
