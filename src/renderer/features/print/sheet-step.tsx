import type { ReactElement } from 'react'
import { isSettled } from '../breach/is-repeat.ts'
import type { IncidentAction } from '../breach/incident-view.ts'
import type { SheetContext } from './sheet-context.ts'
import { SheetStepFoot } from './sheet-step-foot.tsx'
import { StepLine } from './step-line.tsx'
import { StepStanding } from './step-standing.tsx'
import { TickBox } from './tick-box.tsx'
import styles from './sheet-steps.module.css'

export interface SheetStepProps {
  readonly action: IncidentAction
  /** The step before it is the same, at another account. */
  readonly isRepeat: boolean
  readonly sheet: SheetContext
}

/** One step: what, by when, who, why, how, at which account. What is settled keeps its line and nothing else. */
export function SheetStep({ action, isRepeat, sheet }: SheetStepProps): ReactElement | undefined {
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
      <StepLine
        title={words.title}
        action={action}
        names={names}
        isNoticeable={incident.catalogue.action(action.actionId)?.noticeable === true}
      />
      <StepStanding action={action} sheet={sheet} />
      {!isDone && (
        <div className={styles['text']}>
          {!isRepeat && (
            <>
              <p>{words.why} </p>
              <ol className={styles['how']}>
                {words.how.map((step) => (
                  <li key={step}>{step} </li>
                ))}
              </ol>
            </>
          )}
          <SheetStepFoot
            words={isRepeat ? undefined : words}
            account={account && names.account(account)}
            others={others}
          />
        </div>
      )}
    </li>
  )
}
