import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { resources } from '../../i18n/resources.ts'

/** Any table, read through the mapper. */
export const tableFormat = 'table'

type NamedFormat = keyof typeof resources.import.format

const isNamed = (formatId: string): formatId is NamedFormat =>
  Object.hasOwn(resources.import.format, formatId)

/** The ids of all formats that have a name, in no order; a test holds them to those that can be read. */
export const namedFormats: readonly string[] = Object.keys(resources.import.format).filter(
  (id) => id !== 'other',
)

/** What wrote a file, in words: `useFormatName()('chrome-csv')`. */
export const useFormatName = (): ((formatId: string) => string) => {
  const { t } = useTranslation('import')
  return useCallback((formatId) => t(`format.${isNamed(formatId) ? formatId : 'other'}`), [t])
}
