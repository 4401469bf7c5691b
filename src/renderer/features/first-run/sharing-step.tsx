import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { OneAnswerStep } from './one-answer-step.tsx'
import type { StepProps } from './step-props.ts'

/** Who else uses the computer account (P4). Not being sure counts as yes. */
export function SharingStep(props: StepProps): ReactElement {
  const { t } = useTranslation('first-run')
  const { isShared } = props.draft
  return (
    <OneAnswerStep {...props} step="sharing">
      {(errorMessage) => (
        <RadioCards
          label={t('sharing.label')}
          options={(['no', 'yes'] as const).map((id) => ({
            id,
            label: t(`sharing.answer.${id}`),
            detail: t(`sharing.means.${id}`),
          }))}
          value={isShared === undefined ? undefined : isShared ? 'yes' : 'no'}
          onChange={(answer) => props.change({ isShared: answer === 'yes' })}
          errorMessage={errorMessage}
        />
      )}
    </OneAnswerStep>
  )
}
