import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { RestoreDialog } from './restore-dialog.tsx'
import styles from './restore.module.css'

export interface RestoreEntryProps {
  /** `link`: the vault opens as it should, so a backup is only a way round a lost key. */
  readonly kind: 'offered' | 'link'
}

/** For a vault that is closed or cannot be used: the way to a backup. */
export function RestoreEntry({ kind }: RestoreEntryProps): ReactElement {
  const { t } = useTranslation('restore')
  const [isOpen, setOpen] = useState(false)
  const dialog = isOpen && <RestoreDialog onClose={() => setOpen(false)} />
  if (kind === 'link') {
    return (
      <div>
        <Button kind="quiet" onPress={() => setOpen(true)}>
          {t('entry.button')}
        </Button>
        {dialog}
      </div>
    )
  }
  return (
    <section className={styles['entry']}>
      <h2>{t('entry.title')}</h2>
      <p>{t('entry.text')}</p>
      <div>
        <Button onPress={() => setOpen(true)}>{t('entry.button')}</Button>
      </div>
      {dialog}
    </section>
  )
}
