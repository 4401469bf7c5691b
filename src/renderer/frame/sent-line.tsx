import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useMomentWords } from '../state/moments.ts'
import { useIsSending } from '../state/sending.ts'
import { orpc } from '../state/wire.ts'

/** That nothing was ever sent, or what was sent last; nothing at all while that is not known (P6). */
export function SentLine(): ReactElement | undefined {
  const { t } = useTranslation('frame')
  const { day } = useMomentWords()
  const isSending = useIsSending()
  const { data } = useQuery(orpc.network.sent.queryOptions({ input: { offset: 0, limit: 1 } }))
  if (!data || (isSending && data.total === 0)) return undefined
  const [last] = data.records
  if (data.total === 0) return <p>{t('quiet')}</p>
  return (
    <p>
      <Link to="/settings/network">
        {last
          ? t('sent.last', { purpose: t(`sent.${last.purpose}`), date: day(last.at) })
          : t('sent.some')}
      </Link>
    </p>
  )
}
