import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { PasswordField } from '../../ui/password-field.tsx'
import { TypedKeyForm } from './typed-key-form.tsx'
import type { ClosedState } from './unlock-view.ts'

export interface PassphraseFormProps {
  readonly state: ClosedState
}

/** The passphrase, and open. After a wrong one it stays, marked, so that the next keys replace it. */
export function PassphraseForm({ state }: PassphraseFormProps): ReactElement {
  const { t } = useTranslation('unlock')
  return (
    <TypedKeyForm
      state={state}
      opener={(passphrase) => (passphrase === '' ? undefined : { kind: 'passphrase', passphrase })}
      wrongCode="WRONG_PASSPHRASE"
      missing={t('missing')}
      isReplaced
      field={(key) => (
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the one thing to do on this screen
        <PasswordField label={t('passphrase')} {...key} autoFocus />
      )}
    />
  )
}
