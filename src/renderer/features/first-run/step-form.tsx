import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef, type FormEvent, type ReactElement, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { useFocusFirstInvalid } from '../../ui/use-focus-first-invalid.ts'
import styles from './first-run.module.css'

export interface StepFormProps {
  readonly title: string
  readonly lead: ReactNode
  readonly children: ReactNode
  readonly submitLabel: string
  readonly isPending?: boolean | undefined
  /** Moves the focus to the heading: on every step but the one the page opened with. */
  readonly takesFocus: boolean
  /** True when the step can be left; otherwise its first invalid field gets the focus. */
  readonly onSubmit: () => boolean
  readonly onBack?: (() => void) | undefined
}

/** One step: a heading, why it is asked, the fields, and the way back and on. Mounted per step. */
export function StepForm(props: StepFormProps): ReactElement {
  const { t } = useTranslation('first-run')
  const { takesFocus, onSubmit, onBack } = props
  const heading = useRef<HTMLHeadingElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const focusFirstInvalid = useFocusFirstInvalid(form)
  useEffect(() => {
    if (!takesFocus) return
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [takesFocus])
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!props.isPending && !onSubmit()) focusFirstInvalid()
  }
  return (
    <form ref={form} className={styles['step']} onSubmit={submit} noValidate autoComplete="off">
      <header className={styles['head']}>
        <h1 ref={heading} tabIndex={-1}>
          {props.title}
        </h1>
        <p className={styles['lead']}>{props.lead}</p>
      </header>
      {props.children}
      <div className={styles['ways']}>
        {onBack && (
          <Button
            kind="quiet"
            icon={<ArrowLeft aria-hidden />}
            onPress={onBack}
            isDisabled={props.isPending}
          >
            {t('back')}
          </Button>
        )}
        <Button kind="primary" type="submit" isPending={props.isPending}>
          {props.submitLabel}
        </Button>
      </div>
    </form>
  )
}
