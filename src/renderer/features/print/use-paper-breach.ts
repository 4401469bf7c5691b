import { useTranslation } from 'react-i18next'
import type { Breach } from '../../../domain/model/breach.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { paperBreach } from './paper-breach.ts'

/** Breaches as they may stand on paper, in the reader's language. Suspends while loading. */
export const usePaperBreach = (namesPlaces: boolean): ((breach: Breach) => Breach) => {
  const { t } = useTranslation('papers')
  const { service, dataClassName } = useCatalogue()
  return (breach) =>
    paperBreach(breach, {
      service,
      namesPlaces,
      placeBreach: (kind) => t(`own.${kind}`),
      ownSource: t('own.source'),
      dataClassName,
    })
}
