import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EraseVaultDialog } from './erase-vault-dialog.tsx'
import styles from './erasure.module.css'

/** The way to have everything erased; asks in a dialog. */
export function EraseVaultCard(): ReactElement {
  const { t } = useTranslation('erasure')
  const [isOpen, setOpen] = useState(false)
  return (
    <Card title={t('vault.title')}>
      <div className={styles['body']}>
        <p className={styles['quiet']}>{t('vault.text')}</p>
        <div>
          <Button onPress={() => setOpen(true)}>{t('vault.button')}</Button>
        </div>
      </div>
      {isOpen && <EraseVaultDialog onClose={() => setOpen(false)} />}
    </Card>
  )
}
