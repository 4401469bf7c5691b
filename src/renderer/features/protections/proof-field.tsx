import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { CodeField } from '../../ui/code-field.tsx'
import { failureOf } from '../../ui/error-words.ts'
import { PasswordField } from '../../ui/password-field.tsx'
import styles from './proof-field.module.css'
import type { Proof } from './use-proof.ts'

export interface ProofFieldProps {
  readonly proof: Proof
  /** Sent once already, so what is missing is marked. */
  readonly isTried: boolean
  /** What the call threw. */
  readonly error: unknown
  /** The proof was changed: what was said about the last one no longer holds. */
  readonly onEdit: () => void
  readonly autoFocus?: boolean | undefined
}

/** True where the call was refused for the proof, which the field says itself. */
export const isWrongProof = (error: unknown): boolean =>
  error !== null &&
  error !== undefined &&
  ['WRONG_PASSPHRASE', 'WRONG_RECOVERY_CODE'].includes(failureOf(error).code)

/** The passphrase of today, or the recovery code where it was forgotten; nothing where none is needed. */
export function ProofField(props: ProofFieldProps): ReactElement {
  const { t } = useTranslation('protections')
  const { proof, isTried, error, onEdit } = props
  if (!proof.isNeeded) return <></>
  const byCode = proof.way === 'recovery-code'
  const way = byCode ? 'code' : 'passphrase'
  const field = {
    value: proof.text,
    onChange: (text: string) => {
      proof.change(text)
      onEdit()
    },
    errorMessage: isWrongProof(error)
      ? t(`proof.${way}Wrong`)
      : isTried && proof.isMissing
        ? t(`proof.${way}Missing`)
        : undefined,
    autoFocus: props.autoFocus,
  }
  return (
    // Keyed, so that the other field is a new one and not the same with other words.
    <div className={styles['proof']} key={way} aria-live="polite">
      {byCode ? (
        <CodeField
          label={t('proof.code')}
          description={t('proof.codeHelp', { sheet: proof.sheet })}
          {...field}
        />
      ) : (
        <PasswordField
          label={t('proof.passphrase')}
          description={t('proof.passphraseHelp')}
          {...field}
        />
      )}
      {proof.canSwitch && (
        <div className={styles['other']}>
          <Button
            kind="quiet"
            onPress={() => {
              proof.switchWay()
              onEdit()
            }}
          >
            {t(byCode ? 'proof.remembered' : 'proof.forgotten')}
          </Button>
        </div>
      )}
    </div>
  )
}
