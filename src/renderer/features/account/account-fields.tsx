import { Fragment, type ReactElement, type ReactNode } from 'react'
import type { Leak } from './leak-line.tsx'
import { MoreFields } from './more-fields.tsx'
import { SafetyFields } from './safety-fields.tsx'
import { TimeFields } from './time-fields.tsx'
import type { AccountForm } from './use-account-form.ts'
import { WhoFields } from './who-fields.tsx'

export interface AccountFieldsProps {
  readonly form: AccountForm
  /** How its service was recognised; under the field where it is chosen. */
  readonly serviceNote?: ReactNode
  readonly leak?: Leak | undefined
}

/** The form's groups, the most telling first. An enrolment has no sign-in to keep safe. */
export function AccountFields({ form, serviceNote, leak }: AccountFieldsProps): ReactElement {
  return (
    <Fragment key={form.revision}>
      <WhoFields form={form} serviceNote={serviceNote} />
      <TimeFields form={form} />
      {form.draft.kind === 'account' && <SafetyFields form={form} leak={leak} />}
      <MoreFields form={form} />
    </Fragment>
  )
}
