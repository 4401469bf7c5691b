import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { LookupEnd } from './lookup-run.ts'

/** How the last look-up ended. Nothing in it reads as good news (P6). */
export function LookupEndNotice({ end }: { readonly end: LookupEnd }): ReactElement {
  const { t } = useTranslation('addresses')
  if (end.kind === 'failed') return <ErrorNotice error={end.error} />
  if (end.kind === 'stopped') {
    return (
      <Notice isLive title={t('end.titleStopped')}>
        {t('end.stopped')}
      </Notice>
    )
  }
  const { found, notFound, failed, left } = end
  const incomplete = failed > 0 ? 'end.titleFailed' : 'end.titleLeft'
  const isIncomplete = failed + left > 0
  return (
    <Notice
      isLive
      tone={isIncomplete ? 'possible' : 'info'}
      title={t(isIncomplete ? incomplete : 'end.title')}
    >
      {t('end.counts', { found, notFound, failed, left })} {notFound > 0 && t('end.notSafe')}
    </Notice>
  )
}
