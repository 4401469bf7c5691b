import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { IncidentAction } from '../incident/incident-view.ts'
import { HowAside } from './how-aside.tsx'
import type { NumberedStep } from './number-steps.ts'
import type { SheetContext } from './sheet-context.ts'
import styles from './sheet-how.module.css'
import { StepStanding } from './step-standing.tsx'
import { stepWords } from './step-words.ts'

export interface HowStepProps {
  readonly numbered: NumberedStep<IncidentAction>
  readonly sheet: SheetContext
}

const bold = { b: <b /> }

/** One step: why, how, when it is done and what does not replace it; beside it by when, where and by whom. */
export function HowStep({ numbered, sheet }: HowStepProps): ReactElement | undefined {
  const { number, step: action, sameAs } = numbered
  const { t } = useTranslation('print')
  const words = stepWords(sheet, action)
  if (!words) return undefined
  return (
    <li value={number} className={styles['step']} data-repeat={sameAs !== undefined || undefined}>
      <h3>
        <span className={styles['number']}>{number}</span> <span>{words.title}</span>
      </h3>
      <div className={styles['main']}>
        <StepStanding action={action} sheet={sheet} />
        {sameAs === undefined ? (
          <>
            <p>{words.why}</p>
            <ol className={styles['list']}>
              {words.how.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
            {words.doneWhen !== undefined && (
              <p>
                <Trans
                  t={t}
                  i18nKey="steps.doneWhen"
                  values={{ text: words.doneWhen }}
                  components={bold}
                />
              </p>
            )}
            {words.doesNotHelp !== undefined && (
              <p>
                <Trans
                  t={t}
                  i18nKey="steps.doesNotHelp"
                  values={{ text: words.doesNotHelp }}
                  components={bold}
                />
              </p>
            )}
          </>
        ) : (
          <p>{t('steps.sameWay', { number: sameAs })}</p>
        )}
      </div>
      <HowAside action={action} sheet={sheet} />
    </li>
  )
}
