import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountRow } from './account-row.ts'
import { AccountLine } from './account-line.tsx'
import styles from './accounts-table.module.css'
import type { AccountsView } from './find-rows.ts'
import { SortHeads } from './sort-heads.tsx'

export interface AccountsTableProps {
  readonly rows: readonly AccountRow[]
  readonly view: AccountsView
}

/** Close to most lines' height; each is measured once it is drawn. */
const usualHeight = 62

/** How far down the page the list begins, so that the window's scrolling can be counted from there. */
const useOffset = () => {
  const ref = useRef<HTMLTableSectionElement>(null)
  const [offset, setOffset] = useState(0)
  useLayoutEffect(() => {
    const list = ref.current
    if (!list) return undefined
    const measure = (): void => setOffset(list.getBoundingClientRect().top + window.scrollY)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [])
  return { ref, offset }
}

/** A table of which only the lines in sight exist; on narrow screens each line is a card. */
export function AccountsTable({ rows, view }: AccountsTableProps): ReactElement {
  const { t } = useTranslation('accounts')
  const { ref, offset } = useOffset()
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized by hand
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => usualHeight,
    overscan: 10,
    scrollMargin: offset,
    getItemKey: (index) => rows[index]?.account.id ?? index,
  })
  return (
    <table aria-label={t('title')} aria-rowcount={rows.length + 1} className={styles['table']}>
      <SortHeads view={view} />
      <tbody ref={ref} className={styles['lines']} style={{ blockSize: virtual.getTotalSize() }}>
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
              />
            )
          )
        })}
      </tbody>
    </table>
  )
}
