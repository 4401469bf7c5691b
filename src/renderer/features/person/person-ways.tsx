import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import styles from './person-ways.module.css'

/** The pages of one person. */
const ways = [
  { id: 'surface', to: '/people/$personId' },
  { id: 'ledger', to: '/people/$personId/ledger' },
] as const

export interface PersonWaysProps {
  readonly personId: PersonId
  /** The page this stands on. */
  readonly current: (typeof ways)[number]['id']
}

/** The way between a person's pages, below the head of each. */
export function PersonWays({ personId, current }: PersonWaysProps): ReactElement {
  const { t } = useTranslation('person')
  return (
    <nav className={styles['ways']} aria-label={t('ways.label')} data-print="never">
      {ways.map(({ id, to }) => (
        <Link
          key={id}
          to={to}
          params={{ personId }}
          activeOptions={{ exact: true }}
          className={styles['way']}
          data-current={id === current || undefined}
          aria-current={id === current ? 'page' : undefined}
        >
          {t(`ways.${id}`)}
        </Link>
      ))}
    </nav>
  )
}
