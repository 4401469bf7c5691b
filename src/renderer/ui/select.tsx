import { ChevronDown } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button, ListBox, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { classNames } from './class-names.ts'
import { FieldFoot, FieldHead, type FieldTexts } from './field.tsx'
import fieldStyles from './field.module.css'
import { OptionItem } from './option-item.tsx'
import popoverStyles from './popover.module.css'
import styles from './select.module.css'

export interface SelectOption<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly detail?: string | undefined
}

export interface SelectProps<Id extends string> extends FieldTexts {
  readonly options: readonly SelectOption<Id>[]
  readonly value: Id | undefined
  readonly onChange: (value: Id) => void
  readonly placeholder?: string | undefined
  readonly isDisabled?: boolean | undefined
  /** Hides the label but keeps it for screen readers; for toolbars and table rows. */
  readonly isLabelHidden?: boolean | undefined
}

/** One of a few (up to about fifteen); for more use `ComboBox`, for two or three `RadioCards`. */
export function Select<Id extends string>(props: SelectProps<Id>): ReactElement {
  const { t } = useTranslation('ui')
  const { options, value, onChange } = props
  return (
    <AriaSelect
      className={fieldStyles['field'] ?? ''}
      value={value ?? null}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key)
        if (chosen) onChange(chosen.id)
      }}
      placeholder={props.placeholder ?? t('choose')}
      isInvalid={props.errorMessage !== undefined}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      {...(props.isLabelHidden && { 'aria-label': props.label })}
    >
      {!props.isLabelHidden && <FieldHead {...props} />}
      <Button className={classNames(fieldStyles['control'], styles['button'])}>
        <SelectValue className={styles['value'] ?? ''}>
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <ChevronDown aria-hidden />
      </Button>
      <FieldFoot errorMessage={props.errorMessage} />
      <Popover className={popoverStyles['popover'] ?? ''} offset={4}>
        <ListBox className={popoverStyles['list'] ?? ''} items={options}>
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
