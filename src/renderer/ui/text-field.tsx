import type { ReactElement } from 'react'
import { Input, TextArea, TextField as AriaTextField } from 'react-aria-components'
import { FieldFoot, FieldHead, privateInput, type FieldTexts } from './field.tsx'
import styles from './field.module.css'

export interface TextFieldProps extends FieldTexts {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string | undefined
  /** More than one: a text area of that many lines. */
  readonly rows?: number | undefined
  readonly inputMode?: 'text' | 'email' | 'url' | 'numeric' | undefined
  readonly maxLength?: number | undefined
  readonly isDisabled?: boolean | undefined
  readonly autoFocus?: boolean | undefined
  /** For searches: hides the label but keeps it for screen readers. */
  readonly isLabelHidden?: boolean | undefined
}

/** One text. Controlled. An `errorMessage` marks it invalid. */
export function TextField(props: TextFieldProps): ReactElement {
  const { value, onChange, placeholder, rows = 1, inputMode, maxLength = 200 } = props
  const input = { placeholder, className: styles['control'] ?? '' }
  return (
    <AriaTextField
      {...privateInput}
      className={styles['field'] ?? ''}
      value={value}
      onChange={onChange}
      maxLength={maxLength}
      {...(inputMode && { inputMode })}
      {...(props.isLabelHidden && { 'aria-label': props.label })}
      isInvalid={props.errorMessage !== undefined}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the caller opens a dialog or a first step
      autoFocus={props.autoFocus ?? false}
    >
      {!props.isLabelHidden && <FieldHead {...props} />}
      {rows > 1 ? <TextArea {...input} rows={rows} /> : <Input {...input} />}
      <FieldFoot errorMessage={props.errorMessage} />
    </AriaTextField>
  )
}
