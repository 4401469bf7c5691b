import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { KeychainForm } from './keychain-form.tsx'
import { PassphraseForm } from './passphrase-form.tsx'
import { RecoveryCodeForm } from './recovery-code-form.tsx'
import styles from './unlock.module.css'
import type { ClosedState, UnlockView } from './unlock-view.ts'

export interface WaysInProps {
  readonly state: ClosedState
  readonly view: UnlockView
  readonly usesSheet: boolean
  readonly onUsesSheet: (usesSheet: boolean) => void
}

/** What the vault can be opened with; the recovery sheet takes the place of the others when asked for. */
export function WaysIn({ state, view, usesSheet, onUsesSheet }: WaysInProps): ReactElement {
  const { t } = useTranslation('unlock')
  const other = view.recoveryCode === 'link' && (
    <div className={styles['other']}>
      <Button kind="quiet" onPress={() => onUsesSheet(!usesSheet)}>
        {t(usesSheet ? 'code.back' : 'code.use')}
      </Button>
    </div>
  )
  if (view.recoveryCode === 'field' || usesSheet) {
    return (
      <>
        <RecoveryCodeForm state={state} />
        {other}
      </>
    )
  }
  return (
    <>
      {view.passphrase && <PassphraseForm state={state} />}
      {view.keychain && (
        <KeychainForm
          state={state}
          isSecond={view.passphrase}
          isRetry={state.kind === 'keychain-unavailable'}
        />
      )}
      {other}
    </>
  )
}
