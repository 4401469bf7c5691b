import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { onlyKey } from './key-rows.ts'
import styles from './keys-card.module.css'
import { RenewKeyDialog } from './renew-key-dialog.tsx'
import { useProtections } from './use-protections.ts'

/** When to renew the key of the vault, and the way to do it. */
export function RenewKey(): ReactElement {
  const { t } = useTranslation('protections')
  // The new key would be wrapped by nothing: the sheet falls away with the old one.
  const isSheetAlone = onlyKey(useProtections()) === 'recovery-code'
  const [isOpen, setOpen] = useState(false)
  return (
    <section className={styles['renew']}>
      <h3>{t('renew.title')}</h3>
      <p className={styles['quiet']}>{t('renew.text')}</p>
      {isSheetAlone ? (
        <p className={styles['quiet']}>{t('renew.needsOther')}</p>
      ) : (
        <div>
          <Button onPress={() => setOpen(true)}>{t('renew.open')}</Button>
        </div>
      )}
      {isOpen && <RenewKeyDialog onClose={() => setOpen(false)} />}
    </section>
  )
}
