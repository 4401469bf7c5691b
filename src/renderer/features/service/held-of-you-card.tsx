import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { cellStates } from '../../../domain/model/exposure.ts'
import { compareClasses } from '../../../domain/verdicts/compare-classes.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useHousehold } from '../../state/household.ts'
import { Card } from '../../ui/card.tsx'
import { Help } from '../../ui/help.tsx'
import { PersonDot } from '../../ui/person-dot.tsx'
import { StateGlyph } from '../../ui/state-glyph.tsx'
import { StateLegend } from '../../ui/state-legend.tsx'
import styles from './held-of-you-card.module.css'
import type { ServiceSurfaceView } from './service-surface-view.ts'

/** What the service has of each of the family: kinds of data by people. */
export function HeldOfYouCard(props: { readonly surface: ServiceSurfaceView }): ReactElement {
  const { t } = useTranslation(['service', 'data'])
  const { catalogue, dataClassName } = useCatalogue()
  const { nameOf, hueOf } = useHousehold()
  const { people, theirs } = props.surface
  const known = new Map(catalogue.dataClasses.map((one) => [one.id, one]))
  const classes = [
    ...new Set(people.flatMap(({ cells }) => cells.map(({ dataClass }) => dataClass))),
  ].toSorted((a, b) => compareClasses(a, b, known))
  const states = new Set(people.flatMap(({ cells }) => cells.map(({ state }) => state)))
  return (
    <Card
      title={t('ofYou.title')}
      aside={
        <span className={styles['aside']}>
          <StateLegend states={cellStates.filter((state) => states.has(state))} />
          <Help topic="dataClass" />
        </span>
      }
    >
      {classes.length === 0 ? (
        <p>{t('ofYou.none')}</p>
      ) : (
        <div className={styles['scroll']}>
          <table className={styles['table']}>
            <caption className="visually-hidden">{t('ofYou.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('ofYou.kind')}</th>
                {people.map(({ personId }) => (
                  <th key={personId} scope="col">
                    <PersonDot name={nameOf(personId)} hue={hueOf(personId)} />
                    <span className={styles['name']}>{nameOf(personId)}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {classes.map((id) => (
                <tr key={id}>
                  <th scope="row">{dataClassName(id)}</th>
                  {people.map(({ personId, cells }) => {
                    const state = cells.find(({ dataClass }) => dataClass === id)?.state
                    return <td key={personId}>{state && <StateGlyph state={state} />}</td>
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {theirs > 0 && <p className={styles['theirs']}>{t('ofYou.theirs', { count: theirs })}</p>}
    </Card>
  )
}
