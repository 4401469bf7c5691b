import { Link } from '@tanstack/react-router'
import { memo, type ReactElement, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountColumn } from '../../../domain/model/account-filter.ts'
import type { PersonId } from '../../../domain/model/id.ts'
import { classNames } from '../../ui/class-names.ts'
import type { AccountRow } from './account-row.ts'
import styles from './account-line.module.css'
import type { gridOf } from './columns.ts'
import { LineCell } from './line-cell.tsx'
import { useSelection } from './selection.ts'
import { TickBox } from './tick-box.tsx'
import type { WantedChange } from './use-change-accounts.ts'

export interface AccountLineProps {
  readonly row: AccountRow
  readonly index: number
  readonly isLast: boolean
  /** Pixels from the top of the list. */
  readonly top: number
  readonly columns: readonly AccountColumn[]
  readonly grid: ReturnType<typeof gridOf>
  readonly hueOf: (id: PersonId) => number
  readonly onTick: (row: AccountRow, isRange: boolean) => void
  readonly onChange: (wanted: WantedChange) => void
  readonly ref: Ref<HTMLTableRowElement>
}

function Line(props: AccountLineProps): ReactElement {
  const { t } = useTranslation(['accounts', 'data'])
  const { row, index, isLast, top, columns, grid, hueOf, onTick, onChange, ref } = props
  const { account, service } = row
  const isTicked = useSelection(({ ids }) => ids.has(account.id))
  const kind = service ? t(`data:serviceKind.${service.kind}`) : t('noService')
  const about = [
    service && service.name !== account.title ? service.name : kind,
    account.kind === 'enrolment' ? t('enrolment') : undefined,
  ]
  return (
    <tr
      ref={ref}
      aria-rowindex={index + 2}
      data-index={index}
      data-ticked={isTicked || undefined}
      className={classNames(styles['line'], isLast && styles['last'])}
      style={{
        transform: `translateY(${top}px)`,
        gridTemplateColumns: grid.template,
        minInlineSize: grid.least,
      }}
    >
      <td className={styles['tick']}>
        <TickBox
          label={t('tick', { title: account.title })}
          isTicked={isTicked}
          data-tick={account.id}
          onTick={(isRange) => onTick(row, isRange)}
        />
      </td>
      <td className={styles['title']}>
        <Link
          to="/accounts/$accountId"
          params={{ accountId: account.id }}
          className={styles['link']}
        >
          {account.title}
        </Link>
        <span className={styles['about']}>{about.filter(Boolean).join(' · ')}</span>
      </td>
      {columns
        .filter((column) => column !== 'title')
        .map((column) => (
          <td key={column} className={styles[column]}>
            <LineCell row={row} column={column} hueOf={hueOf} onChange={onChange} />
          </td>
        ))}
    </tr>
  )
}

/**
 * One account: a line of the table, or a card. Its name leads to it from wherever nothing else is. Drawn anew only
 * where something of it changed: while somebody scrolls most lines stay.
 */
export const AccountLine = memo(Line)
