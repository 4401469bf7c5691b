import type { ReactElement } from 'react'
import { PartialDateField } from '../../ui/partial-date-field.tsx'
import type { DateDraft } from './account-draft.ts'

export interface DraftDateFieldProps {
  readonly label: string
  readonly description: string
  readonly value: DateDraft
  readonly onChange: (value: DateDraft) => void
  readonly errorMessage: string | undefined
}

/** An optional date of the form, which also remembers that it is half typed. */
export function DraftDateField({ value, onChange, ...texts }: DraftDateFieldProps): ReactElement {
  return (
    <PartialDateField
      {...texts}
      isOptional
      value={value.date}
      onChange={(date, reading) => onChange({ date, isWrong: reading === 'wrong' })}
    />
  )
}
