import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './first-run.module.css'
import { OneAnswerStep } from './one-answer-step.tsx'
import type { StepProps } from './step-props.ts'

export interface HouseholdStepProps extends Omit<StepProps, 'onBack'> {
  /** There is something to bring along. */
  readonly onElsewhere: () => void
}

/** Welcomes, and gives the household its name. The first step has no way back. */
export function HouseholdStep(props: HouseholdStepProps): ReactElement {
  const { t } = useTranslation(['first-run', 'restore'])
  return (
    <OneAnswerStep {...props} step="household" onBack={undefined}>
      {(errorMessage) => (
        <>
          <TextField
            label={t('household.name')}
            description={t('household.nameHelp')}
            value={props.draft.householdName}
            onChange={(householdName) => props.change({ householdName })}
            errorMessage={errorMessage}
          />
          <p className={styles['quiet']}>{t('household.time')}</p>
          <div>
            <Button onPress={props.onElsewhere}>{t('restore:elsewhere')}</Button>
          </div>
        </>
      )}
    </OneAnswerStep>
  )
}
