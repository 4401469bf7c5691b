import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { RegionFields } from '../settings/region-fields.tsx'
import { OneAnswerStep } from './one-answer-step.tsx'
import type { StepProps } from './step-props.ts'

/** Whose rules hold. */
export function RegionStep(props: StepProps): ReactElement {
  const { t } = useTranslation('first-run')
  return (
    <OneAnswerStep {...props} step="region">
      {(errorMessage) => (
        <RegionFields
          label={t('region.label')}
          value={props.draft.region}
          onChange={(region) => props.change({ region })}
          errorMessage={errorMessage}
        />
      )}
    </OneAnswerStep>
  )
}
