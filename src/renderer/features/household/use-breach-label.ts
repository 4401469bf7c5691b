import { useTranslation } from 'react-i18next'
import type { BreachId } from '../../../domain/model/id.ts'
import { useCatalogue } from '../../state/catalogue.ts'

/** How a summary names a breach: not at all where its name would say too much of somebody (P10). */
export const useBreachLabel = (): ((breachId: BreachId, isQuiet: boolean) => string) => {
  const { t } = useTranslation('household')
  const { breach } = useCatalogue()
  return (breachId, isQuiet) =>
    isQuiet ? t('news.quietBreach') : (breach(breachId)?.name ?? t('news.goneBreach'))
}
