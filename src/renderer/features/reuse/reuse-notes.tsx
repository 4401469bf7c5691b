import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReuseMap } from '../../../domain/reuse/mapped-reuse.ts'
import { Card } from '../../ui/card.tsx'
import styles from './reuse-screen.module.css'

/** What the map can and cannot tell. */
export function ReuseNotes({ map }: { readonly map: ReuseMap }): ReactElement {
  const { t } = useTranslation('reuse')
  return (
    <Card title={t('about')}>
      <ul className={styles['notes']}>
        <li>{t('today')}</li>
        <li>{t('onlyEqual')}</li>
        {map.notCompared > 0 && <li>{t('notCompared', { count: map.notCompared })}</li>}
        {map.theirs > 0 && <li>{t('theirs', { count: map.theirs })}</li>}
      </ul>
    </Card>
  )
}
