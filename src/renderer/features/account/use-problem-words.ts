import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import type { DraftField } from './draft-problems.ts'
import { readOrigins } from './read-origins.ts'
import type { AccountForm } from './use-account-form.ts'

/** The sentence under a field of the account form; undefined while nothing is wrong with it. */
export const useProblemWords = (form: AccountForm): ((field: DraftField) => string | undefined) => {
  const { t } = useTranslation('account')
  const { list } = useDateWords()
  return (field) => {
    const problem = form.problemOf(field)
    if (problem === undefined) return undefined
    if (problem !== 'origins-refused') return t(`problem.${problem}`)
    const { refused } = readOrigins(form.draft.origins)
    return t('problem.origins-refused', {
      refused: list(refused.map((text) => `“${text}”`)),
      count: refused.length,
    })
  }
}
