import { useMutation } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeychainState } from '../../../domain/model/vault-state.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { useAskAgain } from '../unlock/use-ask-again.ts'
import { canUseKeychain, newHouseholdOf, protectionOf } from './first-run-draft.ts'
import styles from './first-run.module.css'
import { PassphraseFields } from './passphrase-fields.tsx'
import { passphraseProblem } from './passphrase-problem.ts'
import { StepForm } from './step-form.tsx'
import type { StepProps } from './step-props.ts'
import { usePassphraseRating } from './use-passphrase-rating.ts'

export interface ProtectionStepProps extends Omit<StepProps, 'onNext'> {
  readonly keychain: KeychainState
}

/** What opens the vault; then creates it. The vault's new state takes the page on from here. */
export function ProtectionStep(props: ProtectionStepProps): ReactElement {
  const { t } = useTranslation('first-run')
  const { draft, change, keychain } = props
  const [isTried, setTried] = useState(false)
  const rating = usePassphraseRating(draft.passphrase)
  const askAgain = useAskAgain()
  const create = useMutation(
    // Nothing of the passphrase is to outlive the call in the cache.
    orpc.vault.create.mutationOptions({ meta: { changesNothing: true }, gcTime: 0 }),
  )
  const protection = protectionOf(draft, keychain)
  const hasChoice = canUseKeychain(draft, keychain)
  const problem = protection === 'passphrase' ? passphraseProblem(draft, rating) : undefined
  const reason = hasChoice ? 'choose' : draft.isShared ? 'shared' : 'noKeychain'
  const submit = (): boolean => {
    setTried(true)
    const input = newHouseholdOf(draft, keychain)
    if (problem !== undefined || input === undefined) return false
    create.mutate(input)
    return true
  }
  return (
    <StepForm
      title={t(`protection.title.${hasChoice ? 'choose' : 'passphrase'}`)}
      lead={t(`protection.lead.${reason}`)}
      submitLabel={t('protection.create')}
      isPending={create.isPending}
      takesFocus={props.takesFocus}
      onBack={props.onBack}
      onSubmit={submit}
    >
      {reason === 'noKeychain' && (
        <div>
          <Button onPress={askAgain.ask} isPending={askAgain.isAsking}>
            {t('protection.lookAgain')}
          </Button>
        </div>
      )}
      {hasChoice && (
        <RadioCards
          label={t('protection.label')}
          options={(['keychain', 'passphrase'] as const).map((id) => ({
            id,
            label: t(`protection.option.${id}`),
            detail: t(`protection.means.${id}`),
          }))}
          value={protection}
          onChange={(chosen) => change({ protection: chosen })}
        />
      )}
      {protection === 'passphrase' ? (
        <PassphraseFields
          draft={draft}
          change={change}
          rating={rating}
          problem={isTried ? problem : undefined}
        />
      ) : (
        <Notice title={t('protection.keychainTitle')}>{t('protection.keychainHonest')}</Notice>
      )}
      {create.isPending && protection === 'keychain' && (
        <output className={styles['quiet']}>{t('protection.mayAsk')}</output>
      )}
      <ErrorNotice error={create.error ?? askAgain.error} />
    </StepForm>
  )
}
