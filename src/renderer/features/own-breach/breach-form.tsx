import { useRef, type ReactElement, type ReactNode, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { focusFirstProblem } from '../account/focus-first-problem.ts'
import { LeaveGuard } from '../account/leave-guard.tsx'
import { SaveBar } from '../account/save-bar.tsx'
import type { DraftForm } from './use-draft-form.ts'
import styles from './breach-form.module.css'

export interface BreachFormProps {
  readonly form: Pick<DraftForm<never>, 'isDirty' | 'problemCount' | 'tryToSave'>
  readonly label: string
  readonly submitLabel: string
  readonly isPending: boolean
  /** Why it was not saved; what was typed stays. */
  readonly error: unknown
  readonly children: ReactNode
  /** Called only without problems. Sets `mayLeave` before it leads away. */
  readonly onSave: (mayLeave: RefObject<boolean>) => void
  readonly onCancel: () => void
}

/** The cards of a form, a bar to save that stays in reach, and a question before unsaved words are left. */
export function BreachForm(props: BreachFormProps): ReactElement {
  const { form } = props
  const { t } = useTranslation('own-breach')
  const mayLeave = useRef(false)
  return (
    <>
      <form
        noValidate
        autoComplete="off"
        translate="no"
        aria-label={t('title')}
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          if (form.tryToSave()) props.onSave(mayLeave)
          else focusFirstProblem(event.currentTarget)
        }}
      >
        {props.children}
        <SaveBar
          label={props.label}
          submitLabel={props.submitLabel}
          isPending={props.isPending}
          isDirty={form.isDirty}
          problemCount={form.problemCount}
          error={props.error}
          onCancel={props.onCancel}
        />
      </form>
      <LeaveGuard isDirty={form.isDirty} mayLeave={mayLeave} />
    </>
  )
}
