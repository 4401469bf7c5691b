import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import styles from './keys-card.module.css'
import { PassphraseDialog } from './passphrase-dialog.tsx'
import { SharingDialog } from './sharing-dialog.tsx'
import { useProtections } from './use-protections.ts'

/** Whether others use the computer account (P4), and the way to say otherwise. */
export function SharingCard(): ReactElement {
  const { t } = useTranslation('protections')
  const { sharedComputer } = useProtections()
  const [work, setWork] = useState<'sharing' | 'passphrase'>()
  const close = (): void => setWork(undefined)
  return (
    <Card title={t('sharing.title')}>
      <div className={styles['body']}>
        <p>{t(sharedComputer ? 'sharing.yes' : 'sharing.no')}</p>
        <div>
          <Button onPress={() => setWork('sharing')}>
            {t(sharedComputer ? 'sharing.toNo' : 'sharing.toYes')}
          </Button>
        </div>
        <Disclosure label={t('sharing.whyLabel')}>
          <p>{t('sharing.why')}</p>
        </Disclosure>
      </div>
      {work === 'sharing' && (
        <SharingDialog onAddPassphrase={() => setWork('passphrase')} onClose={close} />
      )}
      {/* Back to the question it was added for. */}
      {work === 'passphrase' && (
        <PassphraseDialog onDone={() => setWork('sharing')} onClose={close} />
      )}
    </Card>
  )
}
