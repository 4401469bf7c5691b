import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Breach } from '../../../domain/model/breach.ts'
import { Card } from '../../ui/card.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { BreachMeta } from '../breaches/breach-meta.tsx'
import styles from './lists-card.module.css'

/** The breaches we know of, and what it means where there is none. */
export function ServiceBreachesCard(props: { readonly breaches: readonly Breach[] }): ReactElement {
  const { t } = useTranslation('service')
  return (
    <Card title={t('breaches.title')}>
      {props.breaches.length === 0 && <p>{t('breaches.none')}</p>}
      <ul className={styles['list']}>
        {props.breaches.map((breach) => (
          <li key={breach.id}>
            <Link to="/breaches/$breachId" params={{ breachId: breach.id }}>
              {breach.name}
            </Link>
            <small>
              <BreachMeta breach={breach} />
            </small>
          </li>
        ))}
      </ul>
      <div className={styles['foot']}>
        <LinkButton to="/breaches/new" kind="quiet">
          {t('breaches.write')}
        </LinkButton>
      </div>
    </Card>
  )
}
