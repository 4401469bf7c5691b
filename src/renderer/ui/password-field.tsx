import { Eye, EyeOff } from 'lucide-react'
import { useState, type ReactElement } from 'react'
import { Input, TextField as AriaTextField, ToggleButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { FieldFoot, FieldHead, privateInput, type FieldTexts } from './field.tsx'
import styles from './password-field.module.css'
import fieldStyles from './field.module.css'

export interface PasswordFieldProps extends FieldTexts {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isDisabled?: boolean | undefined
  readonly autoFocus?: boolean | undefined
}

/** The vault's passphrase, with a way to see what one types. Never used for anybody's account. */
export function PasswordField(props: PasswordFieldProps): ReactElement {
  const { t } = useTranslation('ui')
  const [isShown, setShown] = useState(false)
  return (
    <AriaTextField
      {...privateInput}
      className={fieldStyles['field'] ?? ''}
      type={isShown ? 'text' : 'password'}
      value={props.value}
      onChange={props.onChange}
      maxLength={1000}
      isInvalid={props.errorMessage !== undefined}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the lock screen has this one field
      autoFocus={props.autoFocus ?? false}
    >
      <FieldHead {...props} />
      <div className={styles['row']}>
        <Input className={fieldStyles['control'] ?? ''} />
        <ToggleButton
          className={styles['toggle'] ?? ''}
          isSelected={isShown}
          onChange={setShown}
          aria-label={t('showPassword')}
        >
          {isShown ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
        </ToggleButton>
      </div>
      <FieldFoot errorMessage={props.errorMessage} />
    </AriaTextField>
  )
}
