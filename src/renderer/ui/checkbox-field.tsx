import { Check, Minus } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { CheckboxButton, CheckboxField as AriaCheckboxField, Text } from 'react-aria-components'
import styles from './checkbox-field.module.css'

export interface CheckboxFieldProps {
  /** The words beside the box; they are its accessible name. */
  readonly children: ReactNode
  readonly description?: ReactNode
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  /** Some of a group, for "all" boxes. */
  readonly isIndeterminate?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  /** A name for screen readers where `children` is empty, as in a table row. */
  readonly 'aria-label'?: string | undefined
}

/** Yes or no. */
export function CheckboxField(props: CheckboxFieldProps): ReactElement {
  const { children, description, ...rest } = props
  return (
    <AriaCheckboxField {...rest} className={styles['field'] ?? ''}>
      <CheckboxButton className={styles['button'] ?? ''}>
        {({ isSelected, isIndeterminate }) => (
          <>
            <span className={styles['box']} aria-hidden>
              {isIndeterminate ? <Minus /> : isSelected && <Check />}
            </span>
            <span>{children}</span>
          </>
        )}
      </CheckboxButton>
      {description !== undefined && (
        <Text slot="description" className={styles['description'] ?? ''}>
          {description}
        </Text>
      )}
    </AriaCheckboxField>
  )
}
