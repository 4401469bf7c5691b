import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { sortBy } from './accounts-view.ts'
import { sortKeys, type AccountsView, type SortKey } from './find-rows.ts'
import styles from './sort-heads.module.css'

const columns = ['title', 'holder', 'subjects', 'address', 'since', 'status'] as const

const sortKeyOf = (column: (typeof columns)[number]): SortKey | undefined =>
  sortKeys.find((key) => key === column)

/** The column heads; those that can sort are buttons. */
export function SortHeads({ view }: { readonly view: AccountsView }): ReactElement {
  const { t } = useTranslation('accounts')
  return (
    <thead className={styles['heads']}>
      <tr aria-rowindex={1} className={styles['row']}>
        {columns.map((column) => {
          const key = sortKeyOf(column)
          const isSorted = view.sort === column
          return (
            <th
              key={column}
              scope="col"
              className={styles['head']}
              {...(isSorted && { 'aria-sort': view.isDescending ? 'descending' : 'ascending' })}
            >
              {key === undefined ? (
                t(`column.${column}`)
              ) : (
                <Button className={styles['sort'] ?? ''} onPress={() => sortBy(key)}>
                  {t(`column.${column}`)}
                  {isSorted &&
                    (view.isDescending ? <ArrowDown aria-hidden /> : <ArrowUp aria-hidden />)}
                </Button>
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
