import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Breach } from '../../../domain/model/breach.ts'
import { useAccessWords } from '../../state/access-words.ts'
import { useDateWords } from '../../state/dates.ts'

/** Of what kind a breach is and when it was, in one line; what is not known says so (P9). */
export function BreachMeta({ breach }: { readonly breach: Breach }): ReactElement {
  const { t } = useTranslation(['breaches', 'data'])
  const { date } = useDateWords()
  const access = useAccessWords()(breach.access)
  const disclosed = breach.disclosed && t('disclosed', { date: date(breach.disclosed) })
  const guide = breach.hibp?.breachDate
  const theirs =
    !access && !disclosed && guide ? t('access.theirs', { date: date(guide) }) : undefined
  const when = [access, disclosed, theirs].filter((part) => part !== undefined)
  return (
    <>
      {[
        t(`data:breachKind.${breach.kind}`),
        ...(when.length > 0 ? when : [t('access.unknown')]),
      ].join(' · ')}
    </>
  )
}
