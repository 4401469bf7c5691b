import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

const named = ['chrome-csv', 'firefox-csv', 'bitwarden-csv', 'bitwarden-json', 'table'] as const

/** What wrote a file, in words: `useFormatName()('chrome-csv')`. */
export const useFormatName = (): ((formatId: string) => string) => {
  const { t } = useTranslation('import')
  return useCallback(
    (formatId) => t(`format.${named.find((id) => id === formatId) ?? 'other'}`),
    [t],
  )
}
