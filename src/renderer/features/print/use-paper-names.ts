import { useTranslation } from 'react-i18next'
import type { Account } from '../../../domain/model/account.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useHousehold } from '../../state/household.ts'
import { paperNames, placeKinds, type PaperNames } from './paper-names.ts'

export interface PaperNamesChoice {
  /** The guardian chose to have schools named, and on summaries sensitive services too. */
  readonly namesPlaces: boolean
  /** It goes over a whole household or life, and so names no sensitive service unless chosen (P10). */
  readonly isSummary?: boolean | undefined
}

/** The names that may stand on paper, in the reader's language. Suspends while loading. */
export const usePaperNames = (
  accounts: readonly Account[],
  { namesPlaces, isSummary = false }: PaperNamesChoice,
): PaperNames => {
  const { t } = useTranslation('print')
  const { people } = useHousehold()
  const { service } = useCatalogue()
  return paperNames({
    people,
    accounts,
    service,
    namesPlaces,
    placeWords: { school: t('place.school'), childcare: t('place.childcare') },
    ...(isSummary && { quietWord: (kind) => t(`exposure.quiet.${kind}`) }),
  })
}

/** Whether the family has a school or nursery of its own that could be named at all. Suspends while loading. */
export const useHasPlaces = (accounts: readonly Account[]): boolean => {
  const { service } = useCatalogue()
  return accounts.some(({ serviceId }) => {
    const found = serviceId && service(serviceId)
    return found?.origin === 'own' && placeKinds.some((kind) => kind === found.kind)
  })
}
