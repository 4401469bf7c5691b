import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../domain/model/account.ts'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import { Card } from '../../ui/card.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import styles from './lists-card.module.css'

/** The family's accounts with a service, and those that use it as a platform; none that is theirs alone (P10). */
export function ServiceAccountsCard(props: {
  readonly accounts: readonly Account[]
}): ReactElement {
  const { t } = useTranslation('service')
  const { nameOf } = useHousehold()
  const { list } = useDateWords()
  return (
    <Card title={t('accounts.title')}>
      {props.accounts.length === 0 && <p>{t('accounts.none')}</p>}
      <ul className={styles['list']}>
        {props.accounts.map(({ id, title, subjectIds }) => (
          <li key={id}>
            <Link to="/accounts/$accountId" params={{ accountId: id }}>
              {title}
            </Link>
            <small>{t('accounts.about', { names: list(subjectIds.map(nameOf)) })}</small>
          </li>
        ))}
      </ul>
      <div className={styles['foot']}>
        <LinkButton to="/accounts/new" kind="quiet">
          {t('accounts.add')}
        </LinkButton>
      </div>
    </Card>
  )
}
