import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
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
import { useProtections } from './use-protections.ts'

/** Asks once, kindly, for a second key; never again after "not now", nor once there is one. */
export function SecondKeyNotice(): ReactElement {
  const { t } = useTranslation('protections')
  const only = onlyKey(useProtections())
  const { data: settings } = useSuspenseQuery(orpc.settings.read.queryOptions())
  const update = useMutation(orpc.settings.update.mutationOptions())
  const [addsPassphrase, setAddsPassphrase] = useState(false)
  const close = (): void => setAddsPassphrase(false)
  if (only === undefined || settings.secondProtectionAsked) return <></>
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
