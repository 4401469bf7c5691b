import type { KeyboardEvent, ReactElement } from 'react'
import { TextArea, TextField as AriaTextField } from 'react-aria-components'
import { classNames } from './class-names.ts'
import styles from './code-field.module.css'
import { FieldFoot, FieldHead, privateInput, type FieldTexts } from './field.tsx'
import fieldStyles from './field.module.css'

export interface CodeFieldProps extends FieldTexts {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly autoFocus?: boolean | undefined
}

const submitOnEnter = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}

/**
 * The code of a recovery sheet, to be read while it is typed; Enter sends its form. A text area on
 * purpose: Chromium takes a text input beside a password for a user name and writes it into the
 * profile's `Login Data`, whether or not somebody lets it save the password.
 */
export function CodeField(props: CodeFieldProps): ReactElement {
  return (
    <AriaTextField
      {...privateInput}
      className={fieldStyles['field'] ?? ''}
      value={props.value}
      onChange={props.onChange}
      maxLength={200}
      isInvalid={props.errorMessage !== undefined}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for by a press, or the one thing to do
      autoFocus={props.autoFocus ?? false}
    >
      <FieldHead {...props} />
      <TextArea
        className={classNames(fieldStyles['control'], styles['code'])}
        rows={2}
        onKeyDown={submitOnEnter}
      />
      <FieldFoot errorMessage={props.errorMessage} />
    </AriaTextField>
  )
}
