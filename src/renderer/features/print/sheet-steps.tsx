import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { actionsByUrgency } from '../breach/actions-by-urgency.ts'
import { isRepeat } from '../breach/is-repeat.ts'
import type { SheetPartProps } from './sheet-context.ts'
import { SheetStep } from './sheet-step.tsx'
import { StepsHint } from './steps-hint.tsx'
import styles from './sheet-steps.module.css'

/** What to do, most urgent first; the same step at the next account is not explained again. */
export function SheetSteps({ sheet }: SheetPartProps): ReactElement {
  const { t } = useTranslation(['print', 'data'])
  const groups = actionsByUrgency(sheet.assessed.actions)
  return (
    <section>
      <h2>{t('steps.title')}</h2>
      {groups.length === 0 ? (
        <p>{t('steps.none', { name: sheet.names.person(sheet.person.id) })}</p>
      ) : (
        <StepsHint actions={sheet.assessed.actions} sheet={sheet} />
      )}
      {groups.map(({ urgency, actions }) => (
        <section key={urgency}>
          <h3 className={styles['urgency']}>{t(`data:urgency.${urgency}`)}</h3>
          <ul>
            {actions.map((action, index) => (
              <SheetStep
                key={action.key}
                action={action}
                isRepeat={isRepeat(action, actions[index - 1])}
                sheet={sheet}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
