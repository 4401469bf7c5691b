import { Fragment, type ReactElement } from 'react'
import { MoreFields } from './more-fields.tsx'
import { SafetyFields } from './safety-fields.tsx'
import { TimeFields } from './time-fields.tsx'
import type { AccountForm } from './use-account-form.ts'
import { WhoFields } from './who-fields.tsx'

/** The form's groups, the most telling first. An enrolment has no sign-in to keep safe. */
export function AccountFields({ form }: { readonly form: AccountForm }): ReactElement {
  return (
    <Fragment key={form.revision}>
      <WhoFields form={form} />
      <TimeFields form={form} />
      {form.draft.kind === 'account' && <SafetyFields form={form} />}
      <MoreFields form={form} />
    </Fragment>
  )
}
