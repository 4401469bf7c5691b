import { useId, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { LossGroupRows } from './loss-group-rows.tsx'
import { lossGroups } from './loss-groups.ts'
import type { SheetPartProps } from './sheet-context.ts'
import { areAllAssumed } from './sheet-losses.ts'
import styles from './sheet-out.module.css'

/** What got out line by line: how it was stored, what is not known about it, and what it is good for. */
export function SheetExactly({ sheet }: SheetPartProps): ReactElement | undefined {
  const { t } = useTranslation('print')
  const id = useId()
  const { losses } = sheet
  if (losses.length === 0) return undefined
  const saysAssumed = !areAllAssumed(losses)
  return (
    <section>
      <h2 id={id}>{t('out.exactly')}</h2>
      <table className={styles['table']} aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{t('out.kind')}</th>
            <th scope="col">{t('out.lets')}</th>
          </tr>
        </thead>
        {lossGroups(losses).map((group) => (
          <LossGroupRows key={group.key} group={group} sheet={sheet} saysAssumed={saysAssumed} />
        ))}
      </table>
    </section>
  )
}
