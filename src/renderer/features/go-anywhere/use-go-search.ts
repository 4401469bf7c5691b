import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Findable } from '../../../domain/find/find-index.ts'
import { useHousehold } from '../../state/household.ts'
import { orpc } from '../../state/wire.ts'
import { goResults, type GoGroup, type GoGroupName } from './go-results.ts'
import type { GoTarget } from './go-target.ts'
import { useLocalFinds } from './use-local-finds.ts'

export interface GoAnswer {
  readonly groups: readonly GoGroup[]
  /** The program has answered what is typed now. */
  readonly isReady: boolean
  readonly error: unknown
}

const offered = (name: GoGroupName, entries: readonly Findable<GoTarget>[]): GoGroup => ({
  name,
  total: entries.length,
  options: entries.map((entry, place) => ({
    key: `${name}-${place}`,
    name: entry.name,
    target: entry.target,
  })),
})

/** What is found for a text; people and things to do while it is empty. What was asked for is not kept. */
export const useGoSearch = (text: string): GoAnswer => {
  const { t } = useTranslation('go-anywhere')
  const { nameOf } = useHousehold()
  const { people, places, first } = useLocalFinds()
  const asked = text.trim().slice(0, 100)
  const { data, error, isPlaceholderData, isFetching } = useQuery({
    ...orpc.find.anywhere.queryOptions({ input: { text: asked } }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  if (asked === '') {
    const groups = [offered('people', first.people), offered('places', first.places)]
    return { groups, isReady: true, error: undefined }
  }
  return {
    groups: goResults({
      text: asked,
      people,
      places,
      anywhere: data,
      heldBy: (id) => t('held', { name: nameOf(id) }),
    }),
    isReady: !isPlaceholderData && !isFetching,
    error,
  }
}
