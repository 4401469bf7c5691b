import { useId, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { stepCounts } from '../incident/step-counts.ts'
import type { IncidentData } from '../incident/use-incident.ts'
import type { PaperNames } from '../print/paper-names.ts'
import styles from './papers.module.css'

export interface SummaryPartProps {
  readonly incident: IncidentData
  readonly names: PaperNames
}

/** Who is in it: how sure, with what, how far the work has come. */
export function SummaryPeople({ incident, names }: SummaryPartProps): ReactElement {
  const { t } = useTranslation(['papers', 'verdicts'])
  const { list } = useDateWords()
  const id = useId()
  const { people, catalogue } = incident
  if (people.length === 0) return <p>{t('summary.nobody')}</p>
  return (
    <section className={styles['section']}>
      <h2 id={id}>{t('summary.people')}</h2>
      <table className={styles['table']} aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{t('summary.who')}</th>
            <th scope="col">{t('summary.sure')}</th>
            <th scope="col">{t('summary.what')}</th>
            <th scope="col">{t('summary.steps')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ personId, level, exposures, actions }) => {
            const { done, all, now, waiting } = stepCounts(actions)
            const out = exposures.filter(({ state }) => state === 'exposed' || state === 'ask')
            return (
              <tr key={personId}>
                <th scope="row">{names.person(personId)}</th>
                <td>{t(`verdicts:level.${level}`)}</td>
                <td>
                  {out.length === 0
                    ? t('summary.nothing')
                    : list(out.map(({ dataClass }) => catalogue.dataClassName(dataClass)))}
                </td>
                <td>{t('summary.progress', { done, all, now, waiting })}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
