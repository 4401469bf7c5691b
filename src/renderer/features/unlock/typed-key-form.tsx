import { useEffect, useRef, useState, type FormEvent, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { failureOf, useErrorWords } from '../../ui/error-words.ts'
import type { wire } from '../../state/wire.ts'
import styles from './unlock.module.css'
import type { ClosedState } from './unlock-view.ts'
import { useUnlock } from './use-unlock.ts'

/** What the form hands to its one field. */
export interface TypedKey {
  readonly value: string
  readonly onChange: (typed: string) => void
  readonly errorMessage: string | undefined
}

export interface TypedKeyFormProps {
  readonly state: ClosedState
  /** What the program is asked with; undefined while nothing was typed. */
  readonly opener: (typed: string) => Parameters<typeof wire.vault.unlock>[0] | undefined
  readonly wrongCode: 'WRONG_PASSPHRASE' | 'WRONG_RECOVERY_CODE'
  /** Said where somebody opens with an empty field. */
  readonly missing: string
  /** After a wrong one, whether the next keys replace it, or mend it in its place. */
  readonly isReplaced: boolean
  readonly field: (key: TypedKey) => ReactElement
}

/** A key that is typed, and open. What was wrong stays, marked, under the focus. */
export function TypedKeyForm(props: TypedKeyFormProps): ReactElement {
  const { state, opener, wrongCode, missing, isReplaced, field } = props
  const { t } = useTranslation('unlock')
  const errorWords = useErrorWords()
  const form = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState('')
  const [isMissing, setMissing] = useState(false)
  const unlock = useUnlock(state)
  const isWrong = unlock.error !== null && failureOf(unlock.error).code === wrongCode
  const control = () =>
    form.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
  useEffect(() => {
    if (!isWrong) return
    control()?.focus()
    if (isReplaced) control()?.select()
  }, [isWrong, isReplaced, unlock.failureCount, unlock.submittedAt])
  const wrong = isWrong ? errorWords(unlock.error) : undefined
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (unlock.isPending) return
    const key = opener(typed)
    setMissing(key === undefined)
    if (key === undefined) control()?.focus()
    else unlock.mutate(key)
  }
  return (
    <form ref={form} onSubmit={submit} noValidate autoComplete="off" className={styles['form']}>
      {/* The focus stays in the field, so what is wrong with it has to be read out by itself. */}
      <div aria-live="polite">
        {field({
          value: typed,
          onChange: (now) => {
            setTyped(now)
            setMissing(false)
            if (unlock.isError) unlock.reset()
          },
          errorMessage: wrong ? `${wrong.title}. ${wrong.text}` : isMissing ? missing : undefined,
        })}
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
