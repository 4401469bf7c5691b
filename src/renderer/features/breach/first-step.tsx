import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { urgencies } from '../../../domain/model/checklist.ts'
import { Button } from '../../ui/button.tsx'
import type { IncidentAction } from '../incident/incident-view.ts'
import type { IncidentData } from '../incident/use-incident.ts'

export interface FirstStepProps {
  readonly incident: IncidentData
  readonly onShowStep: (action: IncidentAction) => void
}

/** The way to the most pressing step of anybody; nothing where nothing is to do. */
export function FirstStep({ incident, onShowStep }: FirstStepProps): ReactElement | undefined {
  const { t } = useTranslation('breach')
  const actions = incident.people.flatMap((person) => person.actions)
  const next = urgencies
    .map((urgency) =>
      actions.find((action) => action.urgency === urgency && action.state === 'to-do'),
    )
    .find((action) => action !== undefined)
  return next && <Button onPress={() => onShowStep(next)}>{t('next')}</Button>
}
