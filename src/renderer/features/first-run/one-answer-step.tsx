import { useState, type ReactElement, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isStepReady } from './first-run-draft.ts'
import { StepForm } from './step-form.tsx'
import type { StepProps } from './step-props.ts'

export interface OneAnswerStepProps extends Omit<StepProps, 'change' | 'onBack'> {
  readonly step: 'household' | 'region' | 'sharing'
  readonly onBack?: StepProps['onBack'] | undefined
  /** The field, given what is wrong with it: nothing before the first try to go on. */
  readonly children: (errorMessage: string | undefined) => ReactNode
}

/** A step that asks one thing and goes on once it is answered. */
export function OneAnswerStep(props: OneAnswerStepProps): ReactElement {
  const { t } = useTranslation('first-run')
  const { step, children } = props
  const [isTried, setTried] = useState(false)
  const isReady = isStepReady(step, props.draft, undefined)
  return (
    <StepForm
      title={t(`${step}.title`)}
      lead={t(`${step}.lead`)}
      submitLabel={t('continue')}
      takesFocus={props.takesFocus}
      onBack={props.onBack}
      onSubmit={() => {
        setTried(true)
        if (isReady) props.onNext()
        return isReady
      }}
    >
      {children(isTried && !isReady ? t(`${step}.missing`) : undefined)}
    </StepForm>
  )
}
