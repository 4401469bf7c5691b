import type { ReactElement } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { fidelities, type Fidelity } from '../../../domain/model/holding.ts'
import styles from './fidelity-choice.module.css'

export interface FidelityChoiceProps {
  /** Names the group for screen readers: the kind of data and the person. */
  readonly label: string
  /** Undefined while nobody has said. */
  readonly value: Fidelity | undefined
  readonly onChange: (value: Fidelity) => void
}

const words = { real: 'real', altered: 'altered', 'not-given': 'notGiven' } as const

/** Real, altered or not given, side by side. */
export function FidelityChoice({ label, value, onChange }: FidelityChoiceProps): ReactElement {
  const { t } = useTranslation('account')
  return (
    <RadioGroup
      aria-label={label}
      orientation="horizontal"
      className={styles['choice'] ?? ''}
      value={value ?? null}
      onChange={(id) => {
        const chosen = fidelities.find((fidelity) => fidelity === id)
        if (chosen) onChange(chosen)
      }}
    >
      {fidelities.map((fidelity) => (
        <Radio key={fidelity} value={fidelity} className={styles['option'] ?? ''}>
          {t(`holdings.${words[fidelity]}`)}
        </Radio>
      ))}
    </RadioGroup>
  )
}
