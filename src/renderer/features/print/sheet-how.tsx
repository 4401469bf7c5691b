import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { isSettled } from '../incident/is-repeat.ts'
import { HowStep } from './how-step.tsx'
import { numberSteps } from './number-steps.ts'
import type { SheetPartProps } from './sheet-context.ts'
import styles from './sheet-how.module.css'

/** How each open step is done, under its number on the list; what is settled needs no more explaining. */
export function SheetHow({ sheet }: SheetPartProps): ReactElement | undefined {
  const { t } = useTranslation('print')
  const steps = numberSteps(sheet.assessed.actions)
    .flatMap((group) => group.steps)
    .filter(({ step }) => !isSettled(step))
  if (steps.length === 0) return undefined
  return (
    <section className={styles['how']}>
      <h2>{t('steps.how')}</h2>
      <ol className={styles['steps']}>
        {steps.map((one) => (
          <HowStep key={one.step.key} numbered={one} sheet={sheet} />
        ))}
      </ol>
    </section>
  )
}
