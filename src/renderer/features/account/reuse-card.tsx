import { useState, type ReactElement } from 'react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { AccountId } from '../../../domain/model/id.ts'
import type { ReuseKind } from '../../../domain/model/reuse.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import styles from './reuse-card.module.css'

export interface SharedWith {
  readonly kind: ReuseKind
  readonly accounts: readonly { readonly id: AccountId; readonly title: string }[]
}

/** More at once would bury the rest of the page: a family has one e-mail address for hundreds of accounts. */
const shownAtFirst = 6

function SharedList({ kind, accounts }: SharedWith): ReactElement {
  const { t } = useTranslation('account')
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? accounts : accounts.slice(0, shownAtFirst)
  return (
    <section>
      <h3>{t(`reuse.kind.${kind}`)}</h3>
      <ul className={styles['accounts']}>
        {shown.map(({ id, title }) => (
          <li key={id}>
            <Link to="/accounts/$accountId" params={{ accountId: id }}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
      {shown.length < accounts.length && (
        <Button kind="quiet" onPress={() => setShowsAll(true)}>
          {t('reuse.showAll', { count: accounts.length })}
        </Button>
      )}
    </section>
  )
}

/** The accounts that share a secret or an address with this one. Only equality is known (P2). */
export function ReuseCard({ shared }: { readonly shared: readonly SharedWith[] }): ReactElement {
  const { t } = useTranslation('account')
  const hasSecret = shared.some(({ kind }) => kind === 'password' || kind === 'answer')
  return (
    <Card title={t('reuse.title')}>
      {shared.length === 0 ? (
        <p className={styles['words']}>{t('reuse.none')}</p>
      ) : (
        <div className={styles['groups']}>
          <p className={styles['words']}>
            {t('reuse.lead')} {hasSecret && t('reuse.onlyEqual')}
          </p>
          {shared.map((group) => (
            <SharedList key={group.kind} {...group} />
          ))}
        </div>
      )}
    </Card>
  )
}
