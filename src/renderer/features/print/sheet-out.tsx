import { useId, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { exposureStates } from '../../../domain/model/exposure.ts'
import { isSure } from '../../../domain/verdicts/verdict-level.ts'
import { StateLegend } from '../../ui/state-legend.tsx'
import { LossGroupRows } from './loss-group-rows.tsx'
import { lossGroups } from './loss-groups.ts'
import type { SheetPartProps } from './sheet-context.ts'
import { signOf } from './sheet-losses.ts'
import styles from './sheet-out.module.css'

/** What got out about the person, from where, how sure each class is, and what it is good for. */
export function SheetOut({ sheet }: SheetPartProps): ReactElement {
  const { t } = useTranslation('print')
  const id = useId()
  const { losses, names, assessed } = sheet
  const name = names.person(sheet.person.id)
  const states = exposureStates.filter((state) => losses.some((loss) => signOf(loss) === state))
  const exposed = losses.filter(({ state }) => state === 'exposed')
  const areAssumed =
    exposed.length > 1 && exposed.every(({ exposure }) => exposure.basis === 'assumed')
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
      <h2 id={id}>
        {isSure(assessed.level) ? t('out.title', { name }) : t('out.maybeTitle', { name })}
      </h2>
      <table className={styles['table']} aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{t('out.kind')}</th>
            <th scope="col">{t('out.change')}</th>
            <th scope="col">{t('out.lets')}</th>
          </tr>
        </thead>
        {lossGroups(losses).map((group) => (
          <LossGroupRows key={group.key} group={group} sheet={sheet} saysAssumed={!areAssumed} />
        ))}
      </table>
      {areAssumed && <p className={styles['assumed']}>{t('out.allAssumed')}</p>}
      {states.length > 1 && (
        <div className={styles['legend']}>
          <StateLegend states={states} />
        </div>
      )}
    </section>
  )
}
