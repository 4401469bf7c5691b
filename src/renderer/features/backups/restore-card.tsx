import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { RestoreDialog } from '../restore/restore-dialog.tsx'
import styles from './backups.module.css'

/** The way back to an earlier vault, from the list or from a file. */
export function RestoreCard(): ReactElement {
  const { t } = useTranslation('backups')
  const [isOpen, setOpen] = useState(false)
  return (
    <Card title={t('restore.title')}>
      <div className={styles['body']}>
        <p className={styles['quiet']}>{t('restore.text')}</p>
        <div>
          <Button onPress={() => setOpen(true)}>{t('restore.button')}</Button>
        </div>
      </div>
      {isOpen && <RestoreDialog onClose={() => setOpen(false)} />}
    </Card>
  )
}
