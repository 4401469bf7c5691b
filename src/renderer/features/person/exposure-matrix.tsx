import {
  Fragment,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
} from 'react'
import { useTranslation } from 'react-i18next'
import { nextCell, stopOf, type CellPlace } from './cell-keys.ts'
import styles from './exposure-matrix.module.css'
import { MatrixHead } from './matrix-head.tsx'
import { MatrixLine } from './matrix-line.tsx'
import type { MatrixView } from './matrix-view.ts'
import type { OpenCell, OpenClass } from './open-cell.ts'
import { useCellLabel } from './use-cell-label.ts'
import { useDrawnRows } from './use-drawn-rows.ts'

export interface ExposureMatrixProps {
  readonly name: string
  readonly view: MatrixView
  /** Denser: the name of the service and the signs, nothing else. */
  readonly isCompact: boolean
  readonly onOpen: (cell: OpenCell) => void
  readonly onOpenClass: (open: OpenClass) => void
}

/**
 * Services by kinds of data. One stop of the Tab key for all signs; the arrow keys lead from sign to sign, and
 * the table stays a table for screen readers. Only the rows in sight exist, and the one the focus is in.
 */
export function ExposureMatrix(props: ExposureMatrixProps): ReactElement {
  const { name, view, isCompact, onOpen, onOpenClass } = props
  const { rows, classes, groups } = view
  const { t } = useTranslation('person')
  const labelOf = useCellLabel(classes)
  const scroll = useRef<HTMLElement>(null)
  const wantsFocus = useRef(false)
  const [current, setCurrent] = useState<CellPlace>()
  const filled = useMemo(
    () => [
      classes.map((_, column) => column),
      ...rows.map(({ cells }) => classes.flatMap((id, column) => (cells.has(id) ? [column] : []))),
    ],
    [rows, classes],
  )
  const starts = useMemo(() => new Set(groups.map((group) => group.classes[0])), [groups])
  const stop = stopOf(filled, current)
  const { items, after, measure, page } = useDrawnRows(
    scroll,
    rows,
    isCompact,
    stop && stop.row - 1,
  )
  const move = useCallback(
    (event: KeyboardEvent, from: CellPlace): void => {
      if (event.altKey || event.shiftKey) return
      const next = nextCell(filled, from, {
        key: event.key,
        isFar: event.ctrlKey || event.metaKey,
        isRightToLeft: document.documentElement.dir === 'rtl',
        page: page(),
      })
      if (!next) return
      event.preventDefault()
      wantsFocus.current = true
      setCurrent(next)
    },
    [filled, page],
  )
  useLayoutEffect(() => {
    if (!wantsFocus.current || !current) return
    wantsFocus.current = false
    const cell = scroll.current?.querySelector<HTMLElement>(
      `[data-cell="${current.row}:${current.column}"]`,
    )
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [current])
  useLayoutEffect(() => {
    // What was chosen begins at its beginning.
    scroll.current?.scrollTo({ top: 0 })
  }, [view])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section ref={scroll} className={styles['scroll']} aria-label={t('matrix.region')} tabIndex={0}>
      <table
        className={styles['matrix']}
        aria-rowcount={rows.length + 2}
        data-compact={isCompact || undefined}
      >
        <caption className="visually-hidden">{t('matrix.caption', { name })}</caption>
        <colgroup />
        {groups.map((group) => (
          <colgroup key={group.group} span={group.classes.length} />
        ))}
        <MatrixHead
          view={view}
          stop={stop?.row === 0 ? stop.column : undefined}
          onFocus={setCurrent}
          onKeyDown={move}
          onOpen={onOpenClass}
        />
        <tbody>
          {items.map(({ key, index, gap }) => {
            const line = rows[index]
            return (
              <Fragment key={key}>
                {gap > 0 && <tr aria-hidden style={{ blockSize: gap }} />}
                {line && (
                  <MatrixLine
                    measure={measure}
                    line={line}
                    classes={classes}
                    starts={starts}
                    index={index}
                    stop={stop?.row === index + 1 ? stop.column : undefined}
                    isCompact={isCompact}
                    labelOf={labelOf}
                    onFocus={setCurrent}
                    onKeyDown={move}
                    onOpen={onOpen}
                  />
                )}
              </Fragment>
            )
          })}
          {after > 0 && <tr aria-hidden style={{ blockSize: after }} />}
        </tbody>
      </table>
    </section>
  )
}
