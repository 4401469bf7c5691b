import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../../state/dates.ts'
import type { ImportRow } from '../import-types.ts'
import { sitesOf } from './row-facts.ts'

type ChangedField = ImportRow['changes'][number]['field']

/** One side of a changed field in words; undefined where there is nothing to be read. */
export const useChangedValue = (): ((
  field: ChangedField,
  value: string | undefined,
) => string | undefined) => {
  const { t } = useTranslation('data')
  const { dateOrText } = useDateWords()
  return (field, value) => {
    if (value === undefined) return undefined
    if (field === 'existedBy' || field === 'passwordChanged') return dateOrText(value)
    if (field === 'origins') return sitesOf(value.split(' ')).join(', ')
    if (field === 'twoFactor' && (value === 'yes' || value === 'no' || value === 'unknown'))
      return t(`twoFactor.${value}`)
    return value
  }
}
