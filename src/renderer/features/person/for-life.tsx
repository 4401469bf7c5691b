import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { isSure } from '../../../domain/verdicts/verdict-level.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { Card } from '../../ui/card.tsx'
import { MoreButton, useSome } from '../../ui/some-at-a-time.tsx'
import styles from './for-life.module.css'
import type { SurfaceView } from './surface-view.ts'

type Lost = SurfaceView['lifelongLost'][number]

export interface ForLifeProps {
  readonly surface: SurfaceView
}

/** One fact can be in a hundred breaches; the first few say as much. */
const breachesAtOnce = 6

function LostIn({ breachIds }: Pick<Lost, 'breachIds'>): ReactElement {
  const { breach } = useCatalogue()
  const { shown, rest, showMore } = useSome(breachIds, breachesAtOnce)
  return (
    <>
      <ul className={styles['breaches']}>
        {shown.map((breachId) => (
          <li key={breachId}>
            <Link to="/breaches/$breachId" params={{ breachId }}>
              {breach(breachId)?.name ?? breachId}
            </Link>
          </li>
        ))}
      </ul>
      <MoreButton rest={rest} showMore={showMore} />
    </>
  )
}

/** What is out and cannot be changed, with the breaches that lost it. */
export function ForLife({ surface }: ForLifeProps): ReactElement {
  const { t } = useTranslation('person')
  const { dataClassName } = useCatalogue()
  const lost = surface.lifelongLost
  const sure = new Set(
    surface.breaches.filter(({ level }) => isSure(level)).map(({ breachId }) => breachId),
  )
  const isOut = ({ breachIds }: Lost): boolean => breachIds.some((breachId) => sure.has(breachId))
  if (lost.length === 0) {
    return (
      <Card title={t('life.title')}>
        <p>{t('life.none')}</p>
      </Card>
    )
  }
  return (
    <Card title={t('life.title')}>
      <p className={styles['lead']}>{t(lost.every(isOut) ? 'life.lead' : 'life.leadMaybe')}</p>
      <ul className={styles['list']}>
        {lost.map((one) => (
          <li key={one.dataClass} data-maybe={!isOut(one) || undefined}>
            <b className={styles['name']}>{dataClassName(one.dataClass)}</b>
            <LostIn breachIds={one.breachIds} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
