import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reason } from '../../domain/model/verdict.ts'
import { useDateWords } from './dates.ts'

/** What reasons may carry (domain/verdicts/verdict-for.ts). A sentence may ask for each: it is `none` without. */
const none = {
  on: 'none',
  reason: 'none',
  opened: 'none',
  existedBy: 'none',
  deleted: 'none',
  start: 'none',
  end: 'none',
  flag: 'none',
} as const
type ReasonParams = Readonly<Record<keyof typeof none, string>>

const written = (reason: Reason, dateOrText: (text: string) => string): Partial<ReasonParams> =>
  Object.fromEntries(
    Object.entries(reason.params).map(([name, value]) => [
      name,
      // A sentence that chooses by it cannot name a word with a hyphen.
      name === 'flag' ? value.replaceAll('-', '') : dateOrText(value),
    ]),
  )

/** The sentence for one reason of a verdict, with its dates written out. */
export const useReason = (): ((reason: Reason) => string) => {
  const { t } = useTranslation('verdicts')
  const { dateOrText } = useDateWords()
  return useCallback(
    (reason) => {
      const params: ReasonParams = { ...none, ...written(reason, dateOrText) }
      return t(`reason.${reason.code}`, params)
    },
    [t, dateOrText],
  )
}
