import { useTranslation } from 'react-i18next'
import type { Region } from '../../../domain/model/region.ts'
import { countryName } from './countries.ts'

/** The region in words: the country where one is named, else the region. */
export const useRegionName = (): ((region: Region) => string) => {
  const { t, i18n } = useTranslation('settings')
  return ({ code, country }) =>
    country === undefined ? t(`region.name.${code}`) : countryName(country, i18n.language)
}
