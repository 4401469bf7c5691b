import { useId, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { exposureStates } from '../../../domain/model/exposure.ts'
import { isSure } from '../../../domain/verdicts/verdict-level.ts'
import { StateLegend } from '../../ui/state-legend.tsx'
import { lossGroupsAtAGlance } from './loss-groups.ts'
import { OutRow } from './out-row.tsx'
import type { SheetPartProps } from './sheet-context.ts'
import { areAllAssumed, permanencesOf, signOf } from './sheet-losses.ts'
import styles from './sheet-out.module.css'

/** What got out about the person at a glance: who says so, and whether it can be changed. */
export function SheetOut({ sheet }: SheetPartProps): ReactElement {
  const { t } = useTranslation('print')
  const id = useId()
  const { losses, names, assessed, incident } = sheet
  const name = names.person(sheet.person.id)
  if (losses.length === 0) {
    return (
      <section>
        <h2>{t('out.title', { name })}</h2>
        <p>{t('out.none', { name })}</p>
      </section>
    )
  }
  const columns = permanencesOf(losses, incident.catalogue)
  const states = exposureStates.filter((state) => losses.some((loss) => signOf(loss) === state))
  return (
    <section>
      <h2 id={id}>
        {isSure(assessed.level) ? t('out.title', { name }) : t('out.maybeTitle', { name })}
      </h2>
      <table className={styles['glance']} aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{t('out.says')}</th>
            {columns.map((permanence) => (
              <th key={permanence} scope="col">
                {t(`out.column.${permanence}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lossGroupsAtAGlance(losses).map((group) => (
            <OutRow key={group.key} group={group} columns={columns} sheet={sheet} />
          ))}
        </tbody>
      </table>
      {areAllAssumed(losses) && <p className={styles['assumed']}>{t('out.allAssumed')}</p>}
      {states.length > 1 && (
        <div className={styles['legend']}>
          <StateLegend states={states} />
        </div>
      )}
    </section>
  )
}
