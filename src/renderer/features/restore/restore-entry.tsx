import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { RestoreDialog } from './restore-dialog.tsx'
import styles from './restore.module.css'

/** For a vault that is closed or cannot be used: the way to a backup. */
export function RestoreEntry(): ReactElement {
  const { t } = useTranslation('restore')
  const [isOpen, setOpen] = useState(false)
  return (
    <section className={styles['entry']}>
      <h2>{t('entry.title')}</h2>
      <p>{t('entry.text')}</p>
      <div>
        <Button onPress={() => setOpen(true)}>{t('entry.button')}</Button>
      </div>
      {isOpen && <RestoreDialog onClose={() => setOpen(false)} />}
    </section>
  )
}
