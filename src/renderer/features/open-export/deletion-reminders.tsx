import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { forgetSavedExport, useSavedExports } from './saved-exports.ts'

/** One reminder per saved export, until the guardian says that it is gone. */
export function DeletionReminders(): ReactElement {
  const { t } = useTranslation('open-export')
  const names = useSavedExports((state) => state.names)
  return (
    <>
      {names.map((name) => (
        <Notice
          key={name}
          tone="possible"
          isLive
          title={t('saved.title', { name })}
          action={<Button onPress={() => forgetSavedExport(name)}>{t('saved.done')}</Button>}
        >
          {t('saved.text')}
        </Notice>
      ))}
    </>
  )
}
