import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Breach } from '../../../domain/model/breach.ts'
import type { BreachId } from '../../../domain/model/id.ts'
import { Card } from '../../ui/card.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import { BreachMeta } from '../breaches/breach-meta.tsx'
import styles from './lists-card.module.css'
import type { ServiceSurfaceView } from './service-surface-view.ts'

/** How sure it is that an account of the family is in it. */
function Reached(props: {
  readonly breachId: BreachId
  readonly surface: ServiceSurfaceView
}): ReactElement {
  const found = props.surface.breaches.find(({ breachId }) => breachId === props.breachId)
  return found ? <VerdictBadge level={found.level} /> : <></>
}

/** The breaches we know of, and what it means where there is none. */
export function ServiceBreachesCard(props: {
  readonly breaches: readonly Breach[]
  readonly surface: ServiceSurfaceView
}): ReactElement {
  const { t } = useTranslation('service')
  return (
    <Card title={t('breaches.title')}>
      {props.breaches.length === 0 && <p>{t('breaches.none')}</p>}
      <ul className={styles['list']}>
        {props.breaches.map((breach) => (
          <li key={breach.id}>
            <Link to="/breaches/$breachId" params={{ breachId: breach.id }}>
              {breach.name}
            </Link>{' '}
            <Reached breachId={breach.id} surface={props.surface} />
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
