import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListedItem } from '../../../contract/tidy-up.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import styles from './account-facts.module.css'

type ListedAccount = ListedItem['account']

/** Enough to know which account is meant: whose it is, the login, where, since when. */
export function AccountFacts({ account }: { readonly account: ListedAccount }): ReactElement {
  const { t } = useTranslation('tidy-up')
  const { list, date } = useDateWords()
  const { nameOf } = useHousehold()
  const { serviceName } = useCatalogue()
  const { serviceId, title, userName, email, opened, existedBy, origins } = account
  const login = [userName, email].filter((text) => text !== undefined && text !== '').join(', ')
  const named = serviceId && serviceName(serviceId)
  const facts: readonly (readonly [label: string, value: string])[] = [
    ...(named && named !== title ? [[t('facts.service'), named] as const] : []),
    [t('facts.people'), list(account.subjectIds.map(nameOf))],
    [t('facts.holder'), nameOf(account.holderId)],
    ...(login === '' ? [] : [[t('facts.login'), login] as const]),
    ...(origins.length === 0 ? [] : [[t('facts.origins'), list(origins)] as const]),
    ...(opened ? [[t('facts.opened'), date(opened)] as const] : []),
    ...(!opened && existedBy ? [[t('facts.existedBy'), date(existedBy)] as const] : []),
  ]
  return (
    <div className={styles['account']}>
      <dl className={styles['facts']}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Link to="/accounts/$accountId" params={{ accountId: account.id }} className={styles['all']}>
        {t('facts.all', { title })}
      </Link>
    </div>
  )
}
