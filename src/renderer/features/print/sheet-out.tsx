import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { exposureStates } from '../../../domain/model/exposure.ts'
import { useDateWords } from '../../state/dates.ts'
import { StateGlyph } from '../../ui/state-glyph.tsx'
import { StateLegend } from '../../ui/state-legend.tsx'
import type { SheetPartProps } from './sheet-context.ts'
import { isOut } from './sheet-losses.ts'
import { LossCertainty } from './loss-certainty.tsx'
import styles from './sheet-out.module.css'

/** What got out about the person, from where, how sure each class is, and what it is good for. */
export function SheetOut({ sheet }: SheetPartProps): ReactElement {
  const { t } = useTranslation('print')
  const { list } = useDateWords()
  const { losses, names, incident, assessed } = sheet
  const { catalogue } = incident
  const name = names.person(sheet.person.id)
  const isSure = assessed.level === 'confirmed' || assessed.level === 'likely'
  const states = exposureStates.filter((state) => losses.some((loss) => loss.state === state))
  if (losses.length === 0) {
    return (
      <section>
        <h2>{t('out.title', { name })}</h2>
        <p>{t('out.none', { name })}</p>
      </section>
    )
  }
  return (
    <section>
      <h2>{isSure ? t('out.title', { name }) : t('out.maybeTitle', { name })}</h2>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('out.kind')}</th>
            <th scope="col">{t('out.from')}</th>
            <th scope="col">{t('out.change')}</th>
            <th scope="col">{t('out.lets')}</th>
          </tr>
        </thead>
        <tbody>
          {losses.map((loss) => {
            const dataClass = catalogue.dataClass(loss.dataClass)
            return (
              <tr key={`${loss.dataClass} ${loss.through.length}`}>
                <th scope="row">
                  <div className={styles['kind']}>
                    <StateGlyph state={loss.state} />
                    <b>{catalogue.dataClassName(loss.dataClass)}</b>
                    <LossCertainty loss={loss} names={names} />
                  </div>
                </th>
                <td>{list(loss.serviceIds.map(names.service))}</td>
                <td>{dataClass && t(`out.permanence.${dataClass.permanence}`)}</td>
                <td>{isOut(loss) ? dataClass?.lets : '–'}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {states.length > 1 && (
        <div className={styles['legend']}>
          <StateLegend states={states} />
        </div>
      )}
    </section>
  )
}
