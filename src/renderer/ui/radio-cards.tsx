import type { ReactElement, ReactNode } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import { FieldFoot, FieldHead, type FieldTexts } from './field.tsx'
import { classNames } from './class-names.ts'
import fieldStyles from './field.module.css'
import styles from './radio-cards.module.css'

export interface RadioCard<Id extends string> {
  readonly id: Id
  readonly label: string
  /** What choosing it means, one sentence. */
  readonly detail?: ReactNode
}

export interface RadioCardsProps<Id extends string> extends FieldTexts {
  readonly options: readonly RadioCard<Id>[]
  readonly value: Id | undefined
  readonly onChange: (value: Id) => void
  /** `row`: small cards beside each other; `column` (default): one under the other with detail. */
  readonly layout?: 'row' | 'column' | undefined
  readonly isDisabled?: boolean | undefined
}

/** One of a few, each with its meaning in sight. */
export function RadioCards<Id extends string>(props: RadioCardsProps<Id>): ReactElement {
  const { options, value, onChange, layout = 'column' } = props
  return (
    <RadioGroup
      className={fieldStyles['field'] ?? ''}
      value={value ?? null}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id)
        if (chosen) onChange(chosen.id)
      }}
      isInvalid={props.errorMessage !== undefined}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      orientation={layout === 'row' ? 'horizontal' : 'vertical'}
    >
      <FieldHead {...props} />
      <div className={classNames(styles['cards'], styles[layout])}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className={styles['card'] ?? ''}>
            <span className={styles['ring']} aria-hidden />
            <span className={styles['text']}>
              <b>{option.label}</b>
              {option.detail !== undefined && <span>{option.detail}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldFoot errorMessage={props.errorMessage} />
    </RadioGroup>
  )
}
