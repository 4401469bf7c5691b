import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import type { LossDateView } from './ledger-view.ts'

/**
 * When something got out, no finer than it is known and with what the day is the day of: `taken November 2015`, or
 * `made known …` where nobody knows when it was taken.
 */
export const useLossWords = (): ((when: LossDateView | undefined) => string) => {
  const { t } = useTranslation('ledger')
  const { date } = useDateWords()
  return (when) =>
    when ? t(`when.${when.takenFrom}`, { date: date(when.date) }) : t('when.unknown')
}
