import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { isSettled } from '../breach/is-repeat.ts'
import type { IncidentAction } from '../breach/incident-view.ts'
import type { SheetContext } from './sheet-context.ts'
import { SheetStepFoot } from './sheet-step-foot.tsx'
import { TickBox } from './tick-box.tsx'
import styles from './sheet-steps.module.css'

export interface SheetStepProps {
  readonly action: IncidentAction
  /** The step before it is the same, at another account. */
  readonly isRepeat: boolean
  readonly sheet: SheetContext
}

const bold = { b: <b /> }

/** One step: what, why, how, at which account. What is settled keeps its line and nothing else. */
export function SheetStep({ action, isRepeat, sheet }: SheetStepProps): ReactElement | undefined {
  const { t } = useTranslation('print')
  const { date } = useDateWords()
  const { names, incident } = sheet
  const account = action.accountId && incident.account(action.accountId)
  const words = incident.catalogue.actionWords({
    ...action,
    params: names.params(action.params, account),
  })
  if (!words) return undefined
  const others = incident.people
    .filter((other) => other.personId !== sheet.person.id)
    .filter((other) => other.actions.some((one) => one.key === action.key))
    .map((other) => names.person(other.personId))
  const isDone = isSettled(action)
  return (
    <li
      className={styles['step']}
      data-settled={isDone || undefined}
      data-repeat={isRepeat || undefined}
    >
      <TickBox state={action.state} />
      <h4>{words.title}</h4>
      {action.state === 'done' && (
        <p className={styles['state']}>
          {action.doneOn ? t('steps.doneOn', { when: date(action.doneOn) }) : t('steps.done')}
        </p>
      )}
      {action.state === 'not-for-us' && <p className={styles['state']}>{t('steps.notForUs')}</p>}
      {!isDone && (
        <>
          {action.state === 'waiting' && (
            <p className={styles['waits']}>
              <Trans t={t} i18nKey="steps.waits" components={bold} />
            </p>
          )}
          {!isRepeat && (
            <div className={styles['text']}>
              <p>{words.why} </p>
              <ol className={styles['how']}>
                {words.how.map((step) => (
                  <li key={step}>{step} </li>
                ))}
              </ol>
            </div>
          )}
          <SheetStepFoot
            words={isRepeat ? undefined : words}
            account={account && names.account(account)}
            others={others}
          />
        </>
      )}
    </li>
  )
}
