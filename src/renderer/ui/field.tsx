import type { ReactElement, ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import styles from './field.module.css'

export interface FieldTexts {
  readonly label: string
  /** One sentence of help under the label. */
  readonly description?: ReactNode
  /** What is wrong and how to put it right; shown only where given. */
  readonly errorMessage?: string | undefined
  readonly isRequired?: boolean | undefined
  /** Adds "optional" to the label. Mark whichever of the two is rarer on a form. */
  readonly isOptional?: boolean | undefined
}

/** The label and help above a control; for use inside React Aria's fields only. */
export function FieldHead({ label, description, isOptional }: FieldTexts): ReactElement {
  const { t } = useTranslation('ui')
  return (
    <>
      <Label className={styles['label']}>
        {label}
        {isOptional && <span className={styles['optional']}> · {t('optional')}</span>}
      </Label>
      {description !== undefined && (
        <Text slot="description" className={styles['description'] ?? ''}>
          {description}
        </Text>
      )}
    </>
  )
}

/** The line under a control that says what is wrong; empty while nothing is. */
export function FieldFoot({ errorMessage }: Pick<FieldTexts, 'errorMessage'>): ReactElement {
  return <FieldError className={styles['error'] ?? ''}>{errorMessage}</FieldError>
}

/** Every text control: nothing is remembered, corrected or translated by the browser (P1, P4). */
export const privateInput = {
  autoComplete: 'off',
  autoCorrect: 'off',
  autoCapitalize: 'none',
  spellCheck: 'false',
} as const
