import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '../../ui/text-field.tsx'
import { isStepReady } from './first-run-draft.ts'
import styles from './first-run.module.css'
import { StepForm } from './step-form.tsx'
import type { StepProps } from './step-props.ts'

/** Welcomes, and gives the household its name. The first step has no way back. */
export function HouseholdStep(props: Omit<StepProps, 'onBack'>): ReactElement {
  const { t } = useTranslation('first-run')
  const { draft, change } = props
  const [isTried, setTried] = useState(false)
  const isReady = isStepReady('household', draft, undefined)
  return (
    <StepForm
      title={t('household.title')}
      lead={t('household.lead')}
      submitLabel={t('continue')}
      takesFocus={props.takesFocus}
      onSubmit={() => {
        setTried(true)
        if (isReady) props.onNext()
        return isReady
      }}
    >
      <TextField
        label={t('household.name')}
        description={t('household.nameHelp')}
        value={draft.householdName}
        onChange={(householdName) => change({ householdName })}
        errorMessage={isTried && !isReady ? t('household.missing') : undefined}
      />
      <p className={styles['quiet']}>{t('household.time')}</p>
    </StepForm>
  )
}
