import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { RegionFields } from '../settings/region-fields.tsx'
import { isStepReady } from './first-run-draft.ts'
import { StepForm } from './step-form.tsx'
import type { StepProps } from './step-props.ts'

/** Whose rules hold. */
export function RegionStep(props: StepProps): ReactElement {
  const { t } = useTranslation('first-run')
  const { draft, change } = props
  const [isTried, setTried] = useState(false)
  const isReady = isStepReady('region', draft, undefined)
  return (
    <StepForm
      title={t('region.title')}
      lead={t('region.lead')}
      submitLabel={t('continue')}
      takesFocus={props.takesFocus}
      onBack={props.onBack}
      onSubmit={() => {
        setTried(true)
        if (isReady) props.onNext()
        return isReady
      }}
    >
      <RegionFields
        label={t('region.label')}
        value={draft.region}
        onChange={(region) => change({ region })}
        errorMessage={isTried && !isReady ? t('region.missing') : undefined}
      />
    </StepForm>
  )
}
