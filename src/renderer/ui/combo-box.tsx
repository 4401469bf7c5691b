import { ChevronDown } from 'lucide-react'
import { useMemo, useState, type ReactElement } from 'react'
import { Button, ComboBox as AriaComboBox, Input, ListBox, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { findOptions, type ComboBoxOption } from './find-options.ts'
import { FieldFoot, FieldHead, privateInput, type FieldTexts } from './field.tsx'
import fieldStyles from './field.module.css'
import { OptionItem } from './option-item.tsx'
import popoverStyles from './popover.module.css'
import styles from './combo-box.module.css'

export interface ComboBoxProps<Id extends string> extends FieldTexts {
  readonly options: readonly ComboBoxOption<Id>[]
  readonly value: Id | undefined
  readonly onChange: (value: Id | undefined) => void
  /** Offers "Add …" for a text that is not in the list. */
  readonly onCreate?: ((text: string) => void) | undefined
  readonly placeholder?: string | undefined
  readonly isDisabled?: boolean | undefined
  readonly autoFocus?: boolean | undefined
  readonly isLabelHidden?: boolean | undefined
}

/** More would be slow to draw and of no help: typing one more letter is quicker. */
const maxShown = 60
const createId = 'create:'

/** One of many, found by typing part of its name or of a keyword (a domain, a former name). */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>): ReactElement {
  const { t } = useTranslation('ui')
  const { options, value, onChange, onCreate } = props
  const chosen = options.find((option) => option.id === value)
  const [text, setText] = useState(chosen?.label ?? '')
  const [shownFor, setShownFor] = useState(value)
  if (value !== shownFor) {
    setShownFor(value)
    setText(chosen?.label ?? '')
  }
  const isUntouched = text === chosen?.label
  const found = useMemo(
    () => findOptions(options, isUntouched ? '' : text, maxShown),
    [options, text, isUntouched],
  )
  const offersCreate = onCreate && text.trim() !== '' && !isUntouched
  const items: readonly ComboBoxOption<string>[] = offersCreate
    ? [...found, { id: createId, label: t('add', { text: text.trim() }) }]
    : found
  const choose = (key: unknown): void => {
    if (key === createId) return onCreate?.(text.trim())
    const option = options.find(({ id }) => id === key)
    setShownFor(option?.id)
    setText(option?.label ?? '')
    onChange(option?.id)
  }
  // A visible label is added to it by the component itself.
  const openLabel = props.isLabelHidden ? `${t('openOptions')} ${props.label}` : t('openOptions')
  return (
    <AriaComboBox
      className={fieldStyles['field'] ?? ''}
      items={items}
      value={value ?? null}
      onChange={choose}
      inputValue={text}
      onInputChange={(typed) => {
        setText(typed)
        // An emptied field is a choice of nothing.
        if (typed === '' && value !== undefined) choose(undefined)
      }}
      menuTrigger="input"
      allowsEmptyCollection
      isInvalid={props.errorMessage !== undefined}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the caller opens a dialog or a first step
      autoFocus={props.autoFocus ?? false}
      {...(props.isLabelHidden && { 'aria-label': props.label })}
    >
      {!props.isLabelHidden && <FieldHead {...props} />}
      <div className={styles['row']}>
        <Input
          {...privateInput}
          spellCheck={false}
          placeholder={props.placeholder}
          className={fieldStyles['control'] ?? ''}
        />
        <Button className={styles['open'] ?? ''} aria-label={openLabel}>
          <ChevronDown aria-hidden />
        </Button>
      </div>
      <FieldFoot errorMessage={props.errorMessage} />
      <Popover className={popoverStyles['popover'] ?? ''} offset={4}>
        <ListBox<ComboBoxOption<string>>
          className={popoverStyles['list'] ?? ''}
          renderEmptyState={() => <p className={popoverStyles['empty']}>{t('nothingFound')}</p>}
        >
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
