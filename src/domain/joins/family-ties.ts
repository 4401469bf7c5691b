import type { Account } from '../model/account.ts'
import type { PersonId } from '../model/id.ts'
import { sharedEmail, sharedUserName } from '../reuse/shared-text.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import type { CarriedFacts } from './carried-facts.ts'

/** How a fact of one person leads to another. */
export const familyTies = ['same-account', 'shared-address'] as const
export type FamilyTie = (typeof familyTies)[number]

/** How what lies in each account leads to a person, by the account's place; nothing where nothing ties the two. */
export type TiesTo = ReadonlyMap<PersonId, readonly (FamilyTie | undefined)[]>

/** An e-mail address and a user name are told apart: neither is ever equal to one of the other kind. */
const addressesOf = (account: Account): readonly string[] => {
  const email = sharedEmail(account)
  const userName = sharedUserName(account)
  return [
    ...(email === undefined ? [] : [`email ${email}`]),
    ...(userName === undefined ? [] : [`name ${userName}`]),
  ]
}

/**
 * Who can be put together with what lies in an account: first the people of whom something lies in it too, as the
 * company keeps them together; then those of whom something lies in another account with the same e-mail address
 * or user name, which ties records of two services whether it is anybody's real address or not.
 */
export const familyTiesOf = (
  index: InventoryIndex,
  facts: ReadonlyMap<PersonId, CarriedFacts>,
): TiesTo => {
  const placesAt = new Map<string, number[]>()
  const addresses = [...index.accounts.values()].map(addressesOf)
  for (const [place, here] of addresses.entries()) {
    for (const address of here) {
      const places = placesAt.get(address)
      if (places) places.push(place)
      else placesAt.set(address, [place])
    }
  }
  return new Map(
    [...facts].map(([personId, { places }]) => {
      const reached = new Set(
        [...placesAt].filter(([, at]) => at.some((place) => places.has(place))).map(([one]) => one),
      )
      const ties = addresses.map((here, place): FamilyTie | undefined => {
        if (places.has(place)) return 'same-account'
        return here.some((address) => reached.has(address)) ? 'shared-address' : undefined
      })
      return [personId, ties]
    }),
  )
}
