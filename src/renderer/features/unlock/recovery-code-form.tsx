import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { CodeField } from '../../ui/code-field.tsx'
import { TypedKeyForm } from './typed-key-form.tsx'
import type { ClosedState } from './unlock-view.ts'

export interface RecoveryCodeFormProps {
  readonly state: ClosedState
}

/**
 * The code of the recovery sheet, in one forgiving field. What is wrong is said by group, and what is typed stays as it
 * is: one wrong letter of forty is put right in its place.
 */
export function RecoveryCodeForm({ state }: RecoveryCodeFormProps): ReactElement {
  const { t } = useTranslation('unlock')
  return (
    <TypedKeyForm
      state={state}
      opener={(code) => (code.trim() === '' ? undefined : { kind: 'recovery-code', code })}
      wrongCode="WRONG_RECOVERY_CODE"
      missing={t('code.missing')}
      isReplaced={false}
      field={(key) => (
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for by a press, or the one thing to do
        <CodeField label={t('code.label')} description={t('code.help')} {...key} autoFocus />
      )}
    />
  )
}
