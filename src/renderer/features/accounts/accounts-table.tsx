import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useMemo, useRef, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Layout } from '../../../domain/model/layout.ts'
import type { PersonId } from '../../../domain/model/id.ts'
import { hueAt, useHousehold } from '../../state/household.ts'
import { usePageOffset } from '../../ui/use-page-offset.ts'
import type { AccountRow } from './account-row.ts'
import { AccountLine } from './account-line.tsx'
import styles from './accounts-table.module.css'
import { ColumnHeads } from './column-heads.tsx'
import { gridOf, inOrder } from './columns.ts'
import { clearSelection, selectOnly, selectTo, toggle } from './selection.ts'
import { tableKeys } from './table-keys.ts'
import type { WantedChange } from './use-change-accounts.ts'

export interface AccountsTableProps {
  readonly rows: readonly AccountRow[]
  readonly layout: NonNullable<Layout['accounts']>
  readonly onLayout: (layout: NonNullable<Layout['accounts']>) => void
  readonly isByRank: boolean
  /** How many of the rows are ticked. */
  readonly ticked: number
  readonly onChange: (wanted: WantedChange) => void
}

/** Close to most lines' height; each is measured once it is drawn. */
const usualHeight = 62

/** A table of which only the lines in sight exist; on narrow screens each line is a card. */
export function AccountsTable(props: AccountsTableProps): ReactElement {
  const { t } = useTranslation('accounts')
  const { rows, layout, onLayout, isByRank, ticked, onChange } = props
  const { ref, offset } = usePageOffset<HTMLTableSectionElement>()
  const heads = useRef<HTMLTableSectionElement>(null)
  const columns = useMemo(() => inOrder(layout.columns), [layout.columns])
  const grid = useMemo(() => gridOf(columns), [columns])
  const shown = useMemo(() => rows.map(({ account }) => account.id), [rows])
  const { people } = useHousehold()
  const hueOf = useCallback(
    (id: PersonId): number => hueAt(people.findIndex((person) => person.id === id)),
    [people],
  )
  const tick = useCallback(
    ({ account: { id } }: AccountRow, isRange: boolean): void =>
      isRange ? selectTo(id, shown) : toggle(id),
    [shown],
  )
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized by hand
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => usualHeight,
    overscan: 10,
    scrollMargin: offset,
    getItemKey: (index) => rows[index]?.account.id ?? index,
  })
  return (
    // The keys are those of the boxes in it, and reach beyond the line they are in.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <table
      aria-label={t('title')}
      aria-rowcount={rows.length + 1}
      className={styles['table']}
      onKeyDown={tableKeys(shown, (index) => virtual.scrollToIndex(index))}
    >
      <ColumnHeads
        ref={heads}
        columns={columns}
        layout={layout}
        onLayout={onLayout}
        isByRank={isByRank}
        grid={grid}
        ticked={ticked}
        shown={rows.length}
        onTickAll={() => (ticked === rows.length ? clearSelection() : selectOnly(shown))}
      />
      <tbody
        ref={ref}
        className={styles['lines']}
        style={{ blockSize: virtual.getTotalSize() }}
        onScroll={(event) => {
          if (heads.current) heads.current.scrollLeft = event.currentTarget.scrollLeft
        }}
      >
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const row = rows[index]
          return (
            row && (
              <AccountLine
                key={key}
                ref={virtual.measureElement}
                row={row}
                index={index}
                isLast={index === rows.length - 1}
                top={start - offset}
                columns={columns}
                grid={grid}
                hueOf={hueOf}
                onTick={tick}
                onChange={onChange}
              />
            )
          )
        })}
      </tbody>
    </table>
  )
}
