import { useRef, type KeyboardEvent, type MouseEvent, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { CatalogueView } from '../../../state/catalogue.ts'
import type { HouseholdView } from '../../../state/household.ts'
import type { ImportRow } from '../import-types.ts'
import type { EditedField, StartEditing } from './editing.ts'
import { GridHead } from './grid-head.tsx'
import { gridStep } from './grid-keys.ts'
import { GridRow } from './grid-row.tsx'
import type { RowSet } from './row-set.ts'
import { joinsAccount } from './rows-for.ts'
import { controlAt, placeOf, useGridFocus } from './use-grid-focus.ts'
import { useRowVirtualizer } from './use-row-virtualizer.ts'
import styles from './row-grid.module.css'

export interface RowGridProps {
  readonly rows: readonly ImportRow[]
  /** The file is a list of entries (JSON) and not of lines. */
  readonly isList: boolean
  readonly selected: RowSet
  /** Given from outside, because in here every scroll would look them up anew. */
  readonly household: HouseholdView
  readonly catalogue: CatalogueView
  /** A press on a row; with shift everything from the last one to this. */
  readonly onSelect: (row: ImportRow, isRange: boolean) => void
  readonly onSelectAll: () => void
  readonly onSelectNone: () => void
  readonly onEdit: StartEditing
  readonly onLeaveOut: (row: ImportRow, leaveOut: boolean) => void
}

const lastColumn = 5
const pageRows = 10
const columnOf = { service: 2, about: 4 } as const

const fieldAt = (target: EventTarget): HTMLElement | undefined =>
  target instanceof Element
    ? (target.closest<HTMLElement>('[data-field], [data-act]') ?? undefined)
    : undefined

const editedField = (name: string | undefined): EditedField | undefined =>
  (['service', 'holder', 'about'] as const).find((field) => field === name)

/** The rows as an ARIA grid: drawn as needed, worked by mouse, touch or keys alone. */
export function RowGrid(props: RowGridProps): ReactElement {
  const { rows, selected, onSelect, onEdit } = props
  const { t } = useTranslation('import')
  const grid = useRef<HTMLTableElement>(null)
  const focus = useGridFocus(grid, rows.length)
  const { body, virtualizer, offset } = useRowVirtualizer(
    rows.length,
    focus.current.at,
    (at) => rows[at]?.index ?? at,
  )

  const edit = (row: ImportRow, field: EditedField, trigger: HTMLElement | null): void => {
    if (trigger && trigger.dataset['field'] === field) onEdit({ field, rows: [row], trigger })
  }

  const press = (event: MouseEvent): void => {
    const place = placeOf(event.target)
    const row = place && rows[place.at]
    if (!row) return
    const control = fieldAt(event.target)
    const field = editedField(control?.dataset['field'])
    if (control && field) return edit(row, field, control)
    const act = control?.dataset['act']
    if (act) return props.onLeaveOut(row, act === 'leave-out')
    onSelect(row, event.shiftKey)
  }

  const key = (event: KeyboardEvent): void => {
    const place = placeOf(event.target)
    const row = place && rows[place.at]
    if (!row || event.altKey) return
    const step = gridStep(
      { key: event.key, shiftKey: event.shiftKey, withControl: event.ctrlKey || event.metaKey },
      place,
      { rows: rows.length, columns: lastColumn, page: pageRows },
    )
    if (!step) return
    event.preventDefault()
    if (step.kind === 'go') {
      const goal = rows[step.to.at]
      if (step.select && goal) onSelect(goal, true)
      virtualizer.scrollToIndex(step.to.at)
      focus.go(step.to)
    } else if (step.kind === 'edit') {
      const field = joinsAccount(row) ? 'service' : 'about'
      edit(row, field, controlAt(grid.current, { at: place.at, column: columnOf[field] }))
    } else if (step.kind === 'all') props.onSelectAll()
    else if (step.kind === 'none') props.onSelectNone()
    else onSelect(row, step.kind === 'range')
  }

  return (
    <div className={styles['frame']}>
      <table
        ref={grid}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- ARIA allows it
        role="grid"
        aria-label={t('grid.label')}
        aria-rowcount={rows.length + 1}
        aria-multiselectable
        className={styles['grid']}
        onClick={press}
        onKeyDown={key}
        onFocus={({ target }) => {
          const place = placeOf(target)
          if (place) focus.note(place)
        }}
      >
        <GridHead />
        <tbody
          ref={body}
          className={styles['body']}
          style={{ blockSize: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]
            return (
              row && (
                <GridRow
                  key={row.index}
                  ref={virtualizer.measureElement}
                  row={row}
                  at={index}
                  rowIndex={index + 2}
                  isList={props.isList}
                  isSelected={selected.has(row.index)}
                  isCurrent={index === focus.current.at}
                  household={props.household}
                  catalogue={props.catalogue}
                  top={start - offset}
                />
              )
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
