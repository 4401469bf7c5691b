import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { focusPage } from './focus-page.ts'
import { KeychainDialog } from './keychain-dialog.tsx'
import styles from './notices.module.css'
import { PassphraseDialog } from './passphrase-dialog.tsx'
import { useRepair, type Repair } from './repair.ts'

const suggestions = ['lostKeychain', 'forgotten'] as const

/** After an unlocking that showed a lost key or a forgotten passphrase: the way to repair it. */
export function RepairNotices(): ReactElement {
  const { t } = useTranslation('protections')
  const repair = useRepair()
  const [work, setWork] = useState<keyof Repair>()
  const close = (): void => setWork(undefined)
  const settle = (what: keyof Repair): void => {
    close()
    useRepair.setState({ [what]: false })
    focusPage()
  }
  const open = suggestions.filter((what) => repair[what])
  if (open.length === 0) return <></>
  return (
    <>
      {open.map((what) => (
        <Notice
          key={what}
          title={t(`repair.${what}.title`)}
          action={
            <div className={styles['ways']}>
              <Button onPress={() => setWork(what)}>{t(`repair.${what}.action`)}</Button>
              <Button kind="quiet" onPress={() => settle(what)}>
                {t('repair.later')}
              </Button>
            </div>
          }
        >
          {t(`repair.${what}.text`)}
        </Notice>
      ))}
      {work === 'lostKeychain' && (
        <KeychainDialog
          isForgotten={repair.forgotten}
          onDone={() => settle(work)}
          onClose={close}
        />
      )}
      {work === 'forgotten' && (
        <PassphraseDialog isForgotten onDone={() => settle(work)} onClose={close} />
      )}
    </>
  )
}
