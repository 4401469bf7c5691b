import { useTranslation } from 'react-i18next'
import type { Breach } from '../../domain/model/breach.ts'
import { useDateWords } from './dates.ts'

/** When somebody had access, as far as a source says: both ends, `from ...`, `until ...`, or nothing. */
export const useAccessWords = (): ((access: Breach['access']) => string | undefined) => {
  const { t } = useTranslation('breaches')
  const { date, range } = useDateWords()
  return ({ from, to }) => {
    if (from && to) return range(from, to)
    if (from) return t('access.from', { from: date(from) })
    return to && t('access.until', { to: date(to) })
  }
}
