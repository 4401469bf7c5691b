import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { isSettled } from '../breach/is-repeat.ts'
import { otherSteps } from './other-steps.ts'
import type { SheetPartProps } from './sheet-context.ts'
import { StepLine } from './step-line.tsx'
import { TickBox } from './tick-box.tsx'
import styles from './sheet-steps.module.css'

/** What is still to do on the children's sheets, a line each: how to do it stands there. */
export function SheetOfOthers({ sheet }: SheetPartProps): ReactElement | undefined {
  const { t } = useTranslation('print')
  const { incident, names, assessed } = sheet
  const people = otherSteps(
    assessed,
    incident.people.filter(({ personId }) => incident.household.person(personId)?.role === 'child'),
    (action) => !isSettled(action),
  )
  if (people.length === 0) return undefined
  return (
    <section>
      <h2>{t('others.title')}</h2>
      <p className={styles['hint']}>{t('others.hint')}</p>
      {people.map(({ personId, actions }) => (
        <section key={personId}>
          <h3 className={styles['urgency']}>{names.person(personId)}</h3>
          <ul>
            {actions.map((action) => {
              const account = action.accountId && incident.account(action.accountId)
              const words = incident.catalogue.actionWords({
                ...action,
                params: names.params(action.params, account),
              })
              if (!words) return undefined
              return (
                <li key={action.key} className={styles['step']} data-settled>
                  <TickBox state={action.state} />
                  <StepLine
                    title={words.title}
                    action={action}
                    names={names}
                    isNoticeable={incident.catalogue.action(action.actionId)?.noticeable === true}
                  />
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </section>
  )
}
