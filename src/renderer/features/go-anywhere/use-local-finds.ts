import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { findIndex, type FindIndex, type Findable } from '../../../domain/find/find-index.ts'
import { useHousehold } from '../../state/household.ts'
import { orpc } from '../../state/wire.ts'
import type { GoTarget } from './go-target.ts'
import { firstPlaces, places, type PlaceName } from './places.ts'

export interface LocalFinds {
  readonly people: FindIndex<GoTarget>
  readonly places: FindIndex<GoTarget>
  /** What is offered before anything is typed: people and a few things to do, never an account (P10). */
  readonly first: {
    readonly people: readonly Findable<GoTarget>[]
    readonly places: readonly Findable<GoTarget>[]
  }
}

const placeNames = Object.keys(places) as readonly PlaceName[]

/** What can be found without asking the program: people, places, things to do. */
export const useLocalFinds = (): LocalFinds => {
  const { t } = useTranslation('go-anywhere')
  const { children, guardians } = useHousehold()
  const { data } = useQuery(orpc.surface.household.queryOptions())
  return useMemo(() => {
    const all = [...children, ...guardians]
    const open = data ? [...data.next.urgent, ...data.next.later] : []
    const people = all.map(({ id, name }): Findable<GoTarget> => ({
      target: { kind: 'person', personId: id },
      name,
      isOurs: true,
    }))
    const place = (name: PlaceName): Findable<GoTarget> => ({
      target: { kind: 'place', to: places[name] },
      name: t(`place.${name}.name`),
      also: [t(`place.${name}.also`)],
      isOurs: true,
    })
    const lock: Findable<GoTarget> = {
      target: { kind: 'lock' },
      name: t('place.lock.name'),
      also: [t('place.lock.also')],
      isOurs: true,
    }
    const ofPeople = all.flatMap(({ id, name }): readonly Findable<GoTarget>[] => {
      const breach = open.find(({ personIds }) => personIds.includes(id))
      return [
        { target: { kind: 'ledger', personId: id }, name: t('ledger', { name }) },
        ...(breach
          ? [
              {
                target: { kind: 'print' as const, personId: id, breachId: breach.breachId },
                name: t('print', { name }),
              },
            ]
          : []),
      ]
    })
    return {
      people: findIndex(people),
      places: findIndex([...placeNames.map(place), lock, ...ofPeople]),
      first: { people, places: [...firstPlaces.map(place), lock] },
    }
  }, [children, guardians, data, t])
}
