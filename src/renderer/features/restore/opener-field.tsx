import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { CodeField } from '../../ui/code-field.tsx'
import { PasswordField } from '../../ui/password-field.tsx'
import type { OpenerDraft } from './openers.ts'

export interface OpenerFieldProps {
  readonly draft: OpenerDraft
  /** The mark of the recovery sheet that opens it. */
  readonly sheet: string | undefined
  readonly isMissing: boolean
  /** What was wrong with what was typed last. */
  readonly problem: string | undefined
  readonly onChange: (change: Partial<OpenerDraft>) => void
}

/** The field for what was chosen to open a backup with; for the keychain a sentence instead. */
export function OpenerField(props: OpenerFieldProps): ReactElement {
  const { t } = useTranslation('restore')
  const { draft, sheet, isMissing, problem, onChange } = props
  if (draft.kind === 'keychain') return <p>{t('open.keychainText')}</p>
  if (draft.kind === 'passphrase') {
    return (
      <PasswordField
        label={t('open.passphrase')}
        description={t('open.passphraseHelp')}
        value={draft.passphrase}
        onChange={(passphrase) => onChange({ passphrase })}
        errorMessage={problem ?? (isMissing ? t('open.passphraseMissing') : undefined)}
      />
    )
  }
  return (
    <CodeField
      label={t('open.code')}
      description={sheet === undefined ? t('open.codeHelp') : t('open.codeHelpSheet', { sheet })}
      value={draft.code}
      onChange={(code) => onChange({ code })}
      errorMessage={problem ?? (isMissing ? t('open.codeMissing') : undefined)}
    />
  )
}
