import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { usePartialDate } from '../../state/dates.ts'
import { Notice } from '../../ui/notice.tsx'
import type { ListReport } from './network-status.ts'

/** What loading a list did. Entries that could not be read are never silent (P6). */
export function ListReportNotice({ report }: { readonly report: ListReport }): ReactElement {
  const { t } = useTranslation('network')
  const date = usePartialDate()
  const { list, unchanged, added, changed, gone, leftOut } = report
  const { entries, takenOn } = list
  return (
    <Notice
      isLive
      tone={leftOut > 0 ? 'possible' : 'done'}
      title={unchanged ? t('report.unchanged') : t('report.loaded', { entries })}
    >
      {unchanged
        ? t('report.unchangedText', { date: date(takenOn), entries })
        : t('report.counts', { added, changed, gone })}
      {leftOut > 0 && ` ${t('report.leftOut', { count: leftOut })}`}{' '}
      <Link to="/breaches">{t('report.see')}</Link>
    </Notice>
  )
}
