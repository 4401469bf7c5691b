import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactElement, Ref } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { AccountColumn } from '../../../domain/model/account-filter.ts'
import type { Layout } from '../../../domain/model/layout.ts'
import { sortByColumn } from './accounts-view.ts'
import styles from './column-heads.module.css'
import type { gridOf } from './columns.ts'
import { beginsDescending } from './sort-rows.ts'
import { TickBox } from './tick-box.tsx'

export interface ColumnHeadsProps {
  readonly columns: readonly AccountColumn[]
  readonly layout: NonNullable<Layout['accounts']>
  readonly onLayout: (layout: NonNullable<Layout['accounts']>) => void
  /** The order is that of the search, not of a column. */
  readonly isByRank: boolean
  readonly grid: ReturnType<typeof gridOf>
  readonly ticked: number
  readonly shown: number
  readonly onTickAll: () => void
  readonly ref: Ref<HTMLTableSectionElement>
}

/** The column heads: each sorts, and the first box ticks all that is shown. */
export function ColumnHeads(props: ColumnHeadsProps): ReactElement {
  const { t } = useTranslation('accounts')
  const { columns, layout, onLayout, isByRank, grid, ticked, shown, onTickAll, ref } = props
  const sortBy = (column: AccountColumn): void => {
    const isSame = !isByRank && layout.sort === column
    sortByColumn()
    onLayout({
      ...layout,
      sort: column,
      isDescending: isSame ? !layout.isDescending : beginsDescending(column),
    })
  }
  return (
    <thead ref={ref} className={styles['heads']}>
      <tr
        aria-rowindex={1}
        className={styles['row']}
        style={{ gridTemplateColumns: grid.template, minInlineSize: grid.least }}
      >
        <th scope="col" className={styles['head']}>
          <TickBox
            label={t('tickAll', { count: shown })}
            isTicked={ticked > 0 && ticked === shown}
            isPartly={ticked > 0 && ticked < shown}
            onTick={onTickAll}
            words={
              <span aria-hidden className={styles['all']}>
                {t('tickAll', { count: shown })}
              </span>
            }
          />
        </th>
        {columns.map((column) => {
          const isSorted = !isByRank && layout.sort === column
          return (
            <th
              key={column}
              scope="col"
              className={styles['head']}
              {...(isSorted && { 'aria-sort': layout.isDescending ? 'descending' : 'ascending' })}
            >
              <Button className={styles['sort'] ?? ''} onPress={() => sortBy(column)}>
                {t(`column.${column}`)}
                {isSorted &&
                  (layout.isDescending ? <ArrowDown aria-hidden /> : <ArrowUp aria-hidden />)}
              </Button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
