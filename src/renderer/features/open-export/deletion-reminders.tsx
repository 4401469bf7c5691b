import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { forgetFile, useUnencryptedFiles } from './unencrypted-files.ts'

/** One reminder per export that lies about, until the guardian says that it is gone. Any screen can show it. */
export function DeletionReminders(): ReactElement {
  const { t } = useTranslation('open-export')
  const files = useUnencryptedFiles((state) => state.files)
  return (
    <>
      {files.map(({ name, origin }) => (
        <Notice
          key={name}
          tone="possible"
          isLive
          title={t('reminder.title', { name })}
          action={<Button onPress={() => forgetFile(name)}>{t('reminder.done')}</Button>}
        >
          {t(`reminder.${origin}`)}
        </Notice>
      ))}
    </>
  )
}
