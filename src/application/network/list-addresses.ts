import type { AddressLookup, LookupState } from '../../domain/model/address-lookup.ts'
import type { BreachId } from '../../domain/model/id.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { offeredIn, type OfferedAddress } from './offered-addresses.ts'

/** An address that may be looked up, with what its latest look-up gave. */
export interface ListedAddress extends OfferedAddress {
  readonly lookup?:
    | {
        readonly state: LookupState
        readonly askedOn?: PartialDate | undefined
        readonly childrenKnow: boolean
        readonly breachIds: readonly BreachId[]
        readonly unknownBreaches: readonly string[]
      }
    | undefined
}

const namesIn = (
  { state, askedOn, childrenKnow, breachNames }: AddressLookup,
  byName: ReadonlyMap<string, readonly BreachId[]>,
): ListedAddress['lookup'] => ({
  state,
  askedOn,
  childrenKnow,
  breachIds: breachNames.flatMap((name) => byName.get(name) ?? []),
  unknownBreaches: breachNames.filter((name) => !byName.has(name)),
})

/** Every address that may be looked up, with the breaches it was found in as far as the catalogue has them. */
export const listAddresses = ({
  openVault,
  catalogue,
}: Pick<ProgramPorts, 'openVault' | 'catalogue'>): readonly ListedAddress[] => {
  const vault = openVault()
  const byName = new Map<string, readonly BreachId[]>()
  for (const { id, hibp } of catalogue().breaches) {
    if (hibp) byName.set(hibp.name, [...(byName.get(hibp.name) ?? []), id])
  }
  const lookups = new Map(vault.lookups.list().map((one) => [one.address, one]))
  return [...offeredIn(vault).values()].map((offered) => {
    const lookup = lookups.get(offered.address)
    return lookup ? { ...offered, lookup: namesIn(lookup, byName) } : offered
  })
}
