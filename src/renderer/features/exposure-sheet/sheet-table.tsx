import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { cellStates, type CellState } from '../../../domain/model/exposure.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { StateGlyph } from '../../ui/state-glyph.tsx'
import { classNames } from '../../ui/class-names.ts'
import { breachDate } from '../breaches/breach-when.ts'
import type { SurfaceRow } from '../person/surface-view.ts'
import type { SheetPart } from './sheet-parts.ts'
import styles from './sheet-table.module.css'

export interface SheetTableProps {
  readonly part: SheetPart
  /** What the table is of, for those who hear it. */
  readonly caption: string
  readonly titleOf: (row: SurfaceRow) => string
}

/** One table of the sheet; its heads are repeated on every page. */
export function SheetTable({ part, caption, titleOf }: SheetTableProps): ReactElement {
  const { t } = useTranslation(['print', 'person', 'data'])
  const { breach, dataClassName } = useCatalogue()
  const { groups, classes, rows } = part
  const starts = new Set(groups.map((group) => group.classes[0]))
  // Looked up here for all rows: there can be thousands.
  const yearsOf = (row: SurfaceRow): string => {
    const breached = row.breachIds.map((id) => {
      const found = breach(id)
      const when = found && breachDate(found)
      return when
        ? t('person:matrix.breached', { date: when.slice(0, 4) })
        : t('person:matrix.breachedUndated')
    })
    const since =
      row.since === undefined ? [] : [t('person:matrix.since', { date: row.since.slice(0, 4) })]
    return [...since, ...new Set(breached)].join(' · ')
  }
  const words = new Map<CellState, string>(
    cellStates.map((state) => [state, t(`data:state.${state}`)]),
  )
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2} className={styles['corner']}>
            {t('person:matrix.service')}
          </th>
          {groups.map((one) => (
            <th
              key={one.group}
              scope="colgroup"
              colSpan={one.classes.length}
              className={classNames(styles['group'], one.classes.length === 1 && styles['narrow'])}
            >
              <span>{t(`data:group.${one.group}`)}</span>
            </th>
          ))}
        </tr>
        <tr>
          {classes.map((id) => (
            <th
              key={id}
              scope="col"
              className={classNames(styles['class'], starts.has(id) && styles['start'])}
            >
              <span>{dataClassName(id)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, cells }) => {
          const years = yearsOf(row)
          return (
            <tr key={row.accountId}>
              <th scope="row" className={classNames(row.breachIds.length > 0 && styles['hit'])}>
                {titleOf(row)}
                {years !== '' && <span className={styles['years']}>{years}</span>}
                {cells.size === 0 && (
                  <span className={styles['years']}>{t('person:matrix.nothingKnown')}</span>
                )}
              </th>
              {classes.map((id) => {
                const state = cells.get(id)
                return (
                  <td key={id} className={classNames(starts.has(id) && styles['start'])}>
                    {state && <StateGlyph state={state} label={words.get(state)} />}
                  </td>
                )
              })}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
