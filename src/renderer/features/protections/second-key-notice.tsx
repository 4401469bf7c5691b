import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { focusPage } from './focus-page.ts'
import { onlyKey } from './key-rows.ts'
import styles from './notices.module.css'
import { PassphraseDialog } from './passphrase-dialog.tsx'

/** Asks once, kindly, for a second key; never again after "not now", nor once there is one. */
export function SecondKeyNotice(): ReactElement {
  const { t } = useTranslation('protections')
  const settings = useQuery(orpc.settings.read.queryOptions())
  const isWanted = settings.data?.secondProtectionAsked === false
  // The first page does not wait for the keychain, which takes its time to say that it is not there.
  const list = useQuery(orpc.protections.list.queryOptions({ enabled: isWanted }))
  const only = list.data && onlyKey(list.data)
  const update = useMutation(orpc.settings.update.mutationOptions())
  const [addsPassphrase, setAddsPassphrase] = useState(false)
  const close = (): void => setAddsPassphrase(false)
  if (!isWanted || only === undefined) return <></>
  return (
    <>
      <Notice
        title={t('remind.title')}
        action={
          <div className={styles['ways']}>
            {only === 'recovery-code' ? (
              <Button onPress={() => setAddsPassphrase(true)}>{t('remind.addPassphrase')}</Button>
            ) : (
              <LinkButton to="/recovery-sheet">{t('remind.make')}</LinkButton>
            )}
            <Button
              kind="quiet"
              isPending={update.isPending}
              onPress={() =>
                update.mutate({ secondProtectionAsked: true }, { onSuccess: focusPage })
              }
            >
              {t('remind.later')}
            </Button>
          </div>
        }
      >
        {t(`remind.${only}`)}
      </Notice>
      <ErrorNotice error={update.error} />
      {addsPassphrase && <PassphraseDialog onDone={close} onClose={close} />}
    </>
  )
}
