import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { DataClassId } from '../../../domain/model/data-class.ts'
import type { PersonRole } from '../../../domain/model/person.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import styles from './cell-details.module.css'
import { cellLosses } from './cell-facts.ts'
import { FactSources } from './fact-sources.tsx'
import type { SurfaceBreach, SurfaceRow } from './surface-view.ts'

export interface CellLostProps {
  readonly row: SurfaceRow
  readonly dataClass: DataClassId
  readonly role: PersonRole
  readonly breaches: readonly SurfaceBreach[]
}

/** The breaches that lost it: how sure it is that the account is in them, who says so, how it was stored. */
export function CellLost({ row, dataClass, role, breaches }: CellLostProps): ReactElement {
  const { t } = useTranslation(['person', 'data'])
  const { breach: breachOf } = useCatalogue()
  const losses = cellLosses(row, dataClass, role, breachOf)
  return (
    <ul className={styles['losses']}>
      {losses.map(({ breach, lost, sources }) => {
        const level = breaches
          .find(({ breachId }) => breachId === breach.id)
          ?.verdicts.find(({ accountId }) => accountId === row.accountId)?.verdict.level
        return (
          <li key={breach.id} className={styles['loss']}>
            <p className={styles['name']}>
              <Link to="/breaches/$breachId" params={{ breachId: breach.id }}>
                {breach.name}
              </Link>
              {level && <VerdictBadge level={level} />}
            </p>
            <p>
              {t('cell.certainty', {
                certainty: t(`data:certainty.${lost.certainty}`),
                storedAs: lost.storedAs ? t(`data:storedAs.${lost.storedAs}`) : 'none',
              })}
            </p>
            {lost.note !== undefined && <p>{lost.note}</p>}
            <FactSources sources={sources} />
          </li>
        )
      })}
    </ul>
  )
}
