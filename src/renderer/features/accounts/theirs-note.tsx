import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../domain/model/account.ts'
import { useHousehold } from '../../state/household.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import styles from './theirs-note.module.css'

/** Counts the accounts that are theirs, without a name or a service, and says how that is changed (P10). */
export function TheirsNote({ accounts }: { readonly accounts: readonly Account[] }): ReactElement {
  const { t } = useTranslation('accounts')
  const { people, nameOf } = useHousehold()
  const byHolder = people
    .map(({ id }) => accounts.filter(({ holderId }) => holderId === id))
    .filter(({ length }) => length > 0)
  return (
    <section className={styles['note']}>
      <p>
        <b>{t('theirs.count', { count: accounts.length })}</b> {t('theirs.text')}
      </p>
      <Disclosure label={t('theirs.open')}>
        <ul className={styles['list']}>
          {byHolder.flatMap((own) =>
            own.map(({ id, holderId }, index) => (
              <li key={id}>
                <Link to="/accounts/$accountId" params={{ accountId: id }}>
                  {own.length === 1
                    ? t('theirs.one', { name: nameOf(holderId) })
                    : t('theirs.nth', { name: nameOf(holderId), number: index + 1 })}
                </Link>
              </li>
            )),
          )}
        </ul>
      </Disclosure>
    </section>
  )
}
