import { useTranslation } from 'react-i18next'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import type { AccessEnd } from '../../../domain/verdicts/access-end.ts'
import { useDateWords } from '../../state/dates.ts'

/** When somebody had access, as far as is known. */
export interface Access {
  readonly from?: PartialDate | undefined
  /** What verdicts take for the end. */
  readonly end?: AccessEnd | undefined
  /** Only where neither end is known. */
  readonly rough?: PartialDate | undefined
}

/** `12 – 29 November 2015`, with what is not known of it said in words. */
export const useAccessWords = (): ((access: Access) => string) => {
  const { t } = useTranslation('timeline')
  const { date, range } = useDateWords()
  return ({ from, end, rough }) => {
    const to = end?.takenFrom === 'access' ? end.date : undefined
    if (rough !== undefined) return `${t('about', { date: date(rough) })}. ${t('access.rough')}`
    const known = range(from, to) ?? t('dateUnknown')
    if (to !== undefined)
      return from === undefined ? `${known}. ${t('access.startUnknown')}` : known
    if (from === undefined) return known
    if (end === undefined) return `${known} ${t('access.endUnknown')}`
    return `${known} ${t(end.takenFrom === 'hibp' ? 'access.endHibp' : 'access.endDisclosure', {
      date: date(end.date),
    })}`
  }
}
