import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useHousehold } from '../../state/household.ts'
import { PartialDateField } from '../../ui/partial-date-field.tsx'
import { PersonSelect } from './person-select.tsx'
import type { StepDraft, StepProblems } from './step-draft.ts'

export interface DoneFieldsProps {
  readonly draft: StepDraft
  readonly problem: StepProblems['on']
  readonly onChange: (changed: Partial<StepDraft>) => void
}

/** When a step was done, and by whom. */
export function DoneFields({ draft, problem, onChange }: DoneFieldsProps): ReactElement {
  const { t } = useTranslation('incident')
  const { guardians, children } = useHousehold()
  const words = { missing: t('step.dayMissing'), ahead: t('step.dayAhead') }
  return (
    <>
      <PartialDateField
        label={t('step.on')}
        value={draft.on}
        errorMessage={problem && words[problem]}
        onChange={(on, reading) => onChange({ on, isDayWhole: reading === 'date' })}
      />
      <PersonSelect
        label={t('step.by')}
        people={[...guardians, ...children]}
        nobody={t('step.byNobody')}
        value={draft.byId}
        onChange={(byId) => onChange({ byId })}
      />
    </>
  )
}
