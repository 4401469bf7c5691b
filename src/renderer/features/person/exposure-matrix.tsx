import {
  useCallback,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
} from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { classNames } from '../../ui/class-names.ts'
import { nextCell, stopOf, type CellPlace } from './cell-keys.ts'
import styles from './exposure-matrix.module.css'
import { MatrixCell } from './matrix-cell.tsx'
import type { MatrixView, ViewRow } from './matrix-view.ts'
import type { OpenCell } from './open-cell.ts'
import { RowTitle } from './row-title.tsx'

export interface ExposureMatrixProps {
  readonly name: string
  readonly view: MatrixView
  /** Those of the view that are drawn. */
  readonly rows: readonly ViewRow[]
  readonly onOpen: (cell: OpenCell) => void
}

/**
 * Services by kinds of data. One stop of the Tab key for all signs; the arrow keys lead from sign to sign, and
 * the table stays a table for screen readers.
 */
export function ExposureMatrix({ name, view, rows, onOpen }: ExposureMatrixProps): ReactElement {
  const { t } = useTranslation(['person', 'data'])
  const { dataClassName } = useCatalogue()
  const body = useRef<HTMLTableSectionElement>(null)
  const [current, setCurrent] = useState<CellPlace>()
  const filled = useMemo(
    () =>
      rows.map(({ cells }) =>
        view.classes.flatMap((id, column) => (cells.has(id) ? [column] : [])),
      ),
    [rows, view],
  )
  const stop = stopOf(filled, current)
  const starts = new Set(view.groups.map(({ classes }) => classes[0]))
  const move = useCallback(
    (event: KeyboardEvent, from: CellPlace): void => {
      const next = nextCell(filled, from, event.key, document.documentElement.dir === 'rtl')
      if (!next) return
      event.preventDefault()
      body.current?.querySelector<HTMLElement>(`[data-cell="${next.row}:${next.column}"]`)?.focus()
    },
    [filled],
  )
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className={styles['scroll']} aria-label={t('matrix.region')} tabIndex={0}>
      <table className={styles['matrix']}>
        <caption className="visually-hidden">{t('matrix.caption', { name })}</caption>
        <colgroup />
        {view.groups.map(({ group, classes }) => (
          <colgroup key={group} span={classes.length} />
        ))}
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className={styles['corner']}>
              {t('matrix.service')}
            </th>
            {view.groups.map(({ group, classes }) => (
              <th key={group} scope="colgroup" colSpan={classes.length} className={styles['group']}>
                <span>{t(`data:group.${group}`)}</span>
              </th>
            ))}
          </tr>
          <tr>
            {view.classes.map((id) => (
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
        <tbody ref={body}>
          {rows.map(({ row, cells }, rowIndex) => (
            <tr key={row.accountId}>
              <th scope="row">
                <RowTitle row={row} />
              </th>
              {view.classes.map((id, column) => {
                const state = cells.get(id)
                return (
                  <td key={id} className={classNames(starts.has(id) && styles['start'])}>
                    {state && (
                      <MatrixCell
                        row={row}
                        dataClass={id}
                        state={state}
                        rowIndex={rowIndex}
                        column={column}
                        isStop={rowIndex === stop?.row && column === stop.column}
                        onFocus={setCurrent}
                        onKeyDown={move}
                        onOpen={onOpen}
                      />
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
