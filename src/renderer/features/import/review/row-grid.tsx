import { useEffect, useRef, type KeyboardEvent, type MouseEvent, type ReactElement } from 'react'
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
  /** How many rows there are; most of them are not in the page. */
  readonly total: number
  /** The row at a place; undefined while it is not here yet. */
  readonly rowAt: (at: number) => ImportRow | undefined
  /** What is shown is not yet what was asked for. */
  readonly isOld: boolean
  /** Takes the first and last place in sight, and the one with the keyboard's focus. */
  readonly onSee: (first: number, last: number, current: number) => void
  /** The file is a list of entries (JSON) and not of lines. */
  readonly isList: boolean
  readonly selected: RowSet
  /** Given from outside, because in here every scroll would look them up anew. */
  readonly household: HouseholdView
  readonly catalogue: CatalogueView
  /** A press on a row. */
  readonly onSelect: (row: ImportRow, at: number) => void
  /** Everything from where the selection began to this place; `from` where it has not begun. */
  readonly onSelectTo: (at: number, from: number) => void
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
  const { total, rowAt, selected, onSee, onEdit } = props
  const { t } = useTranslation('import')
  const grid = useRef<HTMLTableElement>(null)
  const focus = useGridFocus(grid, total)
  const { at: current } = focus.current
  const { body, virtualizer, offset } = useRowVirtualizer(total, current)
  const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: 0 }
  useEffect(() => onSee(startIndex, endIndex, current), [onSee, startIndex, endIndex, current])

  const edit = (row: ImportRow, field: EditedField, trigger: HTMLElement | null): void => {
    if (trigger && trigger.dataset['field'] === field)
      onEdit({ field, indexes: [row.index], rows: [row], isBulk: false, trigger })
  }

  const press = (event: MouseEvent): void => {
    const place = placeOf(event.target)
    const row = place && rowAt(place.at)
    if (!row) return
    const control = fieldAt(event.target)
    const field = editedField(control?.dataset['field'])
    if (control && field) return edit(row, field, control)
    const act = control?.dataset['act']
    if (act) return props.onLeaveOut(row, act === 'leave-out')
    if (event.shiftKey) props.onSelectTo(place.at, place.at)
    else props.onSelect(row, place.at)
  }

  const onRow = (kind: 'toggle' | 'edit', at: number): void => {
    const row = rowAt(at)
    if (!row) return
    if (kind === 'toggle') return props.onSelect(row, at)
    const field = joinsAccount(row) ? 'service' : 'about'
    edit(row, field, controlAt(grid.current, { at, column: columnOf[field] }))
  }

  const key = (event: KeyboardEvent): void => {
    const place = placeOf(event.target)
    if (!place || event.altKey) return
    const step = gridStep(
      { key: event.key, shiftKey: event.shiftKey, withControl: event.ctrlKey || event.metaKey },
      place,
      { rows: total, columns: lastColumn, page: pageRows },
    )
    if (!step) return
    event.preventDefault()
    if (step.kind === 'go') {
      if (step.select) props.onSelectTo(step.to.at, place.at)
      virtualizer.scrollToIndex(step.to.at)
      focus.go(step.to)
    } else if (step.kind === 'all') props.onSelectAll()
    else if (step.kind === 'none') props.onSelectNone()
    else if (step.kind === 'range') props.onSelectTo(place.at, place.at)
    else onRow(step.kind, place.at)
  }

  return (
    <div className={styles['frame']}>
      <table
        ref={grid}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- ARIA allows it
        role="grid"
        aria-label={t('grid.label')}
        aria-rowcount={total + 1}
        aria-busy={props.isOld}
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
            const row = rowAt(index)
            return (
              <GridRow
                key={index}
                ref={virtualizer.measureElement}
                row={row}
                at={index}
                rowIndex={index + 2}
                isList={props.isList}
                isSelected={row !== undefined && selected.has(row.index)}
                isCurrent={index === current}
                household={props.household}
                catalogue={props.catalogue}
                top={start - offset}
              />
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
