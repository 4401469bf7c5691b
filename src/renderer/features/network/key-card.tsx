import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { useFocusKept } from '../../ui/use-focus-kept.ts'
import { KeyForm } from './key-form.tsx'
import type { NetworkStatus } from './network-status.ts'
import styles from './network.module.css'
import { useSetKey } from './use-set-key.ts'

/** The guardian's own key of Have I Been Pwned: what it is for and where it is kept; never the key itself. */
export function KeyCard({ place }: { readonly place: NetworkStatus['key'] }): ReactElement {
  const { t } = useTranslation('network')
  const [isEditing, setEditing] = useState(false)
  const [isForgetting, setForgetting] = useState(false)
  const forgetting = useSetKey()
  const state = useFocusKept(`${place} ${isEditing} ${isForgetting}`)
  const forget = async (): Promise<void> => {
    if (await forgetting.set(null)) setForgetting(false)
  }
  return (
    <Card title={t('key.title')}>
      <div ref={state} tabIndex={-1} className={styles['body']}>
        <p className={styles['quiet']}>{t('key.text')}</p>
        {place !== 'none' && (
          <p>
            <b>{t(`key.${place}`)}</b> {t('key.never')}
          </p>
        )}
        {place === 'none' || isEditing ? (
          <KeyForm
            onKept={() => setEditing(false)}
            onCancel={isEditing ? () => setEditing(false) : undefined}
          />
        ) : (
          <div className={styles['links']}>
            <Button onPress={() => setEditing(true)}>{t('key.other')}</Button>
            <Button kind="quiet" onPress={() => setForgetting(true)}>
              {t('key.forget')}
            </Button>
          </div>
        )}
      </div>
      <ConfirmDialog
        title={t('key.forgetTitle')}
        confirmLabel={t('key.forget')}
        isOpen={isForgetting}
        isPending={forgetting.isPending}
        onConfirm={() => void forget()}
        onClose={() => setForgetting(false)}
      >
        <p>{t('key.forgetText')}</p>
        <ErrorNotice error={forgetting.error} />
      </ConfirmDialog>
    </Card>
  )
}
