import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { daysAfter, monthsAfter } from '../../../domain/dates/later-day.ts'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import { useHousehold } from '../../state/household.ts'
import { Button } from '../../ui/button.tsx'
import { PartialDateField } from '../../ui/partial-date-field.tsx'
import { PersonSelect } from './person-select.tsx'
import type { StepDraft } from './step-draft.ts'
import styles from './step-dialog.module.css'
import { useToday } from '../../state/use-today.ts'

export interface DueFieldsProps {
  readonly draft: StepDraft
  readonly isWrong: boolean
  readonly onChange: (changed: Partial<StepDraft>) => void
}

const presets = {
  today: (today: PartialDate) => today,
  inAWeek: (today: PartialDate) => daysAfter(today, 7),
  inAMonth: (today: PartialDate) => monthsAfter(today, 1),
} as const
const presetNames = ['today', 'inAWeek', 'inAMonth'] as const

/** By when a step is to be done, or until when an answer is waited for, and who has taken it on. */
export function DueFields({ draft, isWrong, onChange }: DueFieldsProps): ReactElement {
  const { t } = useTranslation('incident')
  const { guardians } = useHousehold()
  const today = useToday()
  const waits = draft.state === 'waiting'
  return (
    <>
      <div className={styles['day']}>
        <PartialDateField
          label={t(waits ? 'step.until' : 'step.due')}
          description={t(waits ? 'step.untilHelp' : 'step.dueHelp')}
          value={draft.dueOn}
          errorMessage={isWrong ? t('step.dueNone') : undefined}
          onChange={(dueOn, reading) => onChange({ dueOn, isDayWhole: reading !== 'wrong' })}
        />
        {today && (
          <fieldset className={styles['presets']} aria-label={t('step.presets')}>
            {presetNames
              .filter((name) => !waits || name !== 'today')
              .map((name) => (
                <Button
                  key={name}
                  kind="quiet"
                  onPress={() => onChange({ dueOn: presets[name](today), isDayWhole: true })}
                >
                  {t(`step.${name}`)}
                </Button>
              ))}
          </fieldset>
        )}
      </div>
      <PersonSelect
        label={t('step.who')}
        people={guardians}
        nobody={t('step.whoNobody')}
        value={draft.responsibleId}
        onChange={(responsibleId) => onChange({ responsibleId })}
      />
    </>
  )
}
