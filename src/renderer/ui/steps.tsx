import { Check } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './steps.module.css'

export interface StepsProps {
  readonly labels: readonly string[]
  /** Index of the step one is on, from 0; as many as there are labels once all are done. */
  readonly current: number
}

/** Where one is in a short path, such as the first run. Shows the way; does not navigate. */
export function Steps({ labels, current }: StepsProps): ReactElement {
  const { t } = useTranslation('ui')
  return (
    <nav aria-label={t('steps.label')}>
      {current < labels.length && (
        <p className={styles['narrow']}>
          {t('steps.now', { now: current + 1, all: labels.length })} · <b>{labels[current]}</b>
        </p>
      )}
      <ol className={styles['steps']}>
        {labels.map((label, index) => (
          <li
            key={label}
            className={styles['step']}
            data-state={index < current ? 'done' : index === current ? 'current' : 'ahead'}
            aria-current={index === current ? 'step' : undefined}
          >
            <span className={styles['mark']} aria-hidden>
              {index < current ? <Check /> : index + 1}
            </span>
            {label}
            {index < current && <span className="visually-hidden">({t('steps.done')})</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
