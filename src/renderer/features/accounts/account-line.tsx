import { Link } from '@tanstack/react-router'
import type { ReactElement, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { useHousehold } from '../../state/household.ts'
import { classNames } from '../../ui/class-names.ts'
import { PersonDot } from '../../ui/person-dot.tsx'
import type { AccountRow } from './account-row.ts'
import styles from './account-line.module.css'
import { LineState } from './line-state.tsx'
import { SinceWords } from './since-words.tsx'

export interface AccountLineProps {
  readonly row: AccountRow
  readonly index: number
  readonly isLast: boolean
  /** Pixels from the top of the list. */
  readonly top: number
  readonly ref: Ref<HTMLTableRowElement>
}

/** One account: a line of the table, or a card. The whole line leads to it. */
export function AccountLine({ row, index, isLast, top, ref }: AccountLineProps): ReactElement {
  const { t } = useTranslation(['accounts', 'data'])
  const { hueOf } = useHousehold()
  const { account, service, holder, subjects } = row
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
      className={classNames(styles['line'], isLast && styles['last'])}
      style={{ transform: `translateY(${top}px)` }}
    >
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
      <td className={styles['holder']}>{holder?.name}</td>
      <td className={styles['subjects']}>
        {subjects.map(({ id, name }) => (
          <span key={id} className={styles['person']}>
            <PersonDot name={name} hue={hueOf(id)} />
            {name}
          </span>
        ))}
      </td>
      <td className={styles['address']}>{row.address}</td>
      <td className={styles['since']}>
        <SinceWords account={account} />
      </td>
      <td className={styles['state']}>
        <LineState row={row} />
      </td>
    </tr>
  )
}
