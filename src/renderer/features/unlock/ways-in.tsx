import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { KeychainForm } from './keychain-form.tsx'
import { PassphraseForm } from './passphrase-form.tsx'
import { RecoveryCodeForm } from './recovery-code-form.tsx'
import type { ClosedState, UnlockView } from './unlock-view.ts'

export interface WaysInProps {
  readonly state: ClosedState
  readonly view: UnlockView
}

/** What the vault can be opened with: one way at a time, the recovery sheet behind a link. */
export function WaysIn({ state, view }: WaysInProps): ReactElement {
  const { t } = useTranslation('unlock')
  const [usesSheet, setUsesSheet] = useState(false)
  if (view.recoveryCode === 'field' || usesSheet) {
    return (
      <>
        <RecoveryCodeForm state={state} />
        {view.recoveryCode === 'link' && (
          <div>
            <Button kind="quiet" onPress={() => setUsesSheet(false)}>
              {t('code.back')}
            </Button>
          </div>
        )}
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
      {view.recoveryCode === 'link' && (
        <div>
          <Button kind="quiet" onPress={() => setUsesSheet(true)}>
            {t('code.use')}
          </Button>
        </div>
      )}
    </>
  )
}
