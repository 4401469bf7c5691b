import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { isStepReady } from './first-run-draft.ts'
import { StepForm } from './step-form.tsx'
import type { StepProps } from './step-props.ts'

/** Who else uses the computer account (P4). Not being sure counts as yes. */
export function SharingStep(props: StepProps): ReactElement {
  const { t } = useTranslation('first-run')
  const { draft, change } = props
  const [isTried, setTried] = useState(false)
  const isReady = isStepReady('sharing', draft, undefined)
  return (
    <StepForm
      title={t('sharing.title')}
      lead={t('sharing.lead')}
      submitLabel={t('continue')}
      takesFocus={props.takesFocus}
      onBack={props.onBack}
      onSubmit={() => {
        setTried(true)
        if (isReady) props.onNext()
        return isReady
      }}
    >
      <RadioCards
        label={t('sharing.label')}
        options={(['no', 'yes'] as const).map((id) => ({
          id,
          label: t(`sharing.answer.${id}`),
          detail: t(`sharing.means.${id}`),
        }))}
        value={draft.isShared === undefined ? undefined : draft.isShared ? 'yes' : 'no'}
        onChange={(answer) => change({ isShared: answer === 'yes' })}
        errorMessage={isTried && !isReady ? t('sharing.missing') : undefined}
      />
    </StepForm>
  )
}
