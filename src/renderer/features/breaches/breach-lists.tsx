import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Breach } from '../../../domain/model/breach.ts'
import { Card } from '../../ui/card.tsx'
import { MaybeReachedCard } from '../review/maybe-reached-card.tsx'
import styles from './breaches-screen.module.css'
import type { TouchingParts } from './breaches-view.ts'
import { OtherBreaches } from './other-breaches.tsx'
import { TouchingList } from './touching-list.tsx'

export interface BreachListsProps extends TouchingParts {
  readonly others: readonly Breach[]
  /** While searching, a part without a hit is left out; else it says that it is empty. */
  readonly isSearching: boolean
}

/** The breaches in the order of their meaning for the family. */
export function BreachLists(props: BreachListsProps): ReactElement {
  const { t } = useTranslation('breaches')
  const { touching, lookedAt, others, isSearching } = props
  return (
    <>
      {(touching.length > 0 || !isSearching) && (
        <Card title={t('touching.title')}>
          {touching.length > 0 ? <TouchingList breaches={touching} /> : <p>{t('touching.none')}</p>}
        </Card>
      )}
      {!isSearching && <MaybeReachedCard />}
      {lookedAt.length > 0 && (
        <Card title={t('touching.unlikely')}>
          <p className={styles['text']}>{t('touching.unlikelyText')}</p>
          <TouchingList breaches={lookedAt} />
        </Card>
      )}
      {others.length > 0 && <OtherBreaches breaches={others} isSearching={isSearching} />}
    </>
  )
}
