import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/card.tsx'
import styles from './backups.module.css'
import { SetAsideList, type SetAsideListProps } from '../kept-backups/set-aside-list.tsx'

export type SetAsideCardProps = Pick<SetAsideListProps, 'setAside'>

/** What restores have put out of the way. Draws nothing where they have put nothing. */
export function SetAsideCard({ setAside }: SetAsideCardProps): ReactElement | undefined {
  const { t } = useTranslation('backups')
  if (setAside.length === 0) return undefined
  return (
    <Card title={t('aside.title')}>
      <div className={styles['body']}>
        <p className={styles['quiet']}>{t('aside.text')}</p>
        <SetAsideList setAside={setAside} canRemove />
      </div>
    </Card>
  )
}
