import { useMutation } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeychainState } from '../../../domain/model/vault-state.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { useAskAgain } from '../unlock/use-ask-again.ts'
import { canUseKeychain, protectionOf } from './first-run-draft.ts'
import styles from './first-run.module.css'
import { PassphraseFields } from '../passphrase/passphrase-fields.tsx'
import { passphraseProblem } from '../passphrase/passphrase-problem.ts'
import { StepForm } from './step-form.tsx'
import type { StepProps } from './step-props.ts'
import { usePassphraseRating } from '../passphrase/use-passphrase-rating.ts'

export interface ProtectionStepProps extends Omit<StepProps, 'onNext'> {
  readonly keychain: KeychainState
  /** Makes the vault; what it throws is shown here. */
  readonly onCreate: () => Promise<void>
  readonly createLabel: string
}

/** What opens the vault; then creates it. The vault's new state takes the page on from here. */
export function ProtectionStep(props: ProtectionStepProps): ReactElement {
  const { t } = useTranslation('first-run')
  const { draft, change, keychain, onCreate, createLabel } = props
  const [isTried, setTried] = useState(false)
  const rating = usePassphraseRating(draft.passphrase)
  const askAgain = useAskAgain()
  const create = useMutation({ meta: { changesNothing: true }, mutationFn: onCreate })
  const protection = protectionOf(draft, keychain)
  const hasChoice = canUseKeychain(draft, keychain)
  const problem = protection === 'passphrase' ? passphraseProblem(draft, rating) : undefined
  const reason = hasChoice ? 'choose' : draft.isShared ? 'shared' : 'noKeychain'
  const submit = (): boolean => {
    setTried(true)
    if (problem !== undefined) return false
    create.mutate()
    return true
  }
  return (
    <StepForm
      title={t(`protection.title.${hasChoice ? 'choose' : 'passphrase'}`)}
      lead={t(`protection.lead.${reason}`)}
      submitLabel={createLabel}
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
