import { useId, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { paperDue } from '../print/paper-due.ts'
import { TickBox } from '../print/tick-box.tsx'
import { openSteps } from './open-steps.ts'
import styles from './papers.module.css'
import type { SummaryPartProps } from './summary-people.tsx'

/** What is open in the whole household, a line each: by when, for whom, who does it. */
export function SummarySteps({ incident, names }: SummaryPartProps): ReactElement | undefined {
  const { t } = useTranslation(['papers', 'data', 'print'])
  const { date, list } = useDateWords()
  const id = useId()
  const steps = openSteps(incident.people)
  if (steps.length === 0) return <p>{t('summary.allDone')}</p>
  return (
    <section className={styles['section']}>
      <h2 id={id}>{t('summary.open')}</h2>
      <table className={styles['table']} aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{t('summary.step')}</th>
            <th scope="col">{t('summary.for')}</th>
            <th scope="col">{t('summary.by')}</th>
            <th scope="col">{t('summary.doer')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ step, personIds }) => {
            const account = step.accountId && incident.account(step.accountId)
            const words = incident.catalogue.actionWords({
              ...step,
              params: names.params(step.params, account),
            })
            const dueOn = paperDue(step.dueOn, incident.catalogue.action(step.actionId))
            return (
              <tr key={step.key}>
                <th scope="row">
                  <span className={styles['ticked']}>
                    <TickBox state={step.state} /> {words?.title}
                    {step.state === 'waiting' && ` (${t('print:steps.mark.waiting')})`}
                  </span>
                </th>
                <td>{list(personIds.map(names.person))}</td>
                <td>{dueOn ? date(dueOn, 'short') : t(`data:urgency.${step.urgency}`)}</td>
                <td>{step.responsibleId && names.person(step.responsibleId)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
