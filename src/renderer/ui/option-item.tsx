import type { ReactElement } from 'react'
import { ListBoxItem, Text } from 'react-aria-components'
import styles from './popover.module.css'

export interface OptionItemProps {
  readonly option: {
    readonly id: string
    readonly label: string
    readonly detail?: string | undefined
  }
}

/** One line of the list that a `Select` or a `ComboBox` opens: a label, and a quieter detail under it. */
export function OptionItem({ option }: OptionItemProps): ReactElement {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className={styles['option'] ?? ''}>
      <span className={styles['text']}>
        <Text slot="label">{option.label}</Text>
        {option.detail !== undefined && (
          <Text slot="description" className={styles['detail'] ?? ''}>
            {option.detail}
          </Text>
        )}
      </span>
    </ListBoxItem>
  )
}
