import type { PersonId } from '../model/id.ts'
import { sharedEmail, sharedUserName } from '../matching/shared-text.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import type { CarriedFacts } from './carried-facts.ts'

/** How a fact of one person leads to another. */
export const familyTies = ['same-account', 'shared-address'] as const
export type FamilyTie = (typeof familyTies)[number]

/** How what lies in each account leads to a person: 0 not at all, else one more than the index in `familyTies`. */
export type TiesTo = ReadonlyMap<PersonId, Uint8Array>

/** The address and the user name of each account as numbers; -1 for none. Equal numbers are equal texts of one kind. */
interface AddressNumbers {
  readonly emails: Int32Array
  readonly names: Int32Array
  readonly count: number
}

const addressNumbers = ({ accounts }: InventoryIndex): AddressNumbers => {
  const numbers = { email: new Map<string, number>(), name: new Map<string, number>() }
  let count = 0
  const numberOf = (kind: 'email' | 'name', text: string | undefined): number => {
    if (text === undefined) return -1
    const known = numbers[kind].get(text)
    if (known !== undefined) return known
    numbers[kind].set(text, count)
    return count++
  }
  const emails = new Int32Array(accounts.size)
  const names = new Int32Array(accounts.size)
  let place = 0
  for (const account of accounts.values()) {
    emails[place] = numberOf('email', sharedEmail(account))
    names[place] = numberOf('name', sharedUserName(account))
    place += 1
  }
  return { emails, names, count }
}

/**
 * Who can be put together with what lies in an account: first the people of whom something lies, or lay, in it too,
 * as the company keeps them together; then those of whom something lies, or lay, in another account with the same
 * e-mail address or user name, which ties records of two services whether it is anybody's real address or not.
 */
export const familyTiesOf = (
  index: InventoryIndex,
  facts: ReadonlyMap<PersonId, CarriedFacts>,
): TiesTo => {
  const { emails, names, count } = addressNumbers(index)
  return new Map(
    [...facts].map(([personId, { touched }]) => {
      const reached = new Uint8Array(count)
      for (let place = 0; place < touched.length; place += 1) {
        if (touched[place] === 0) continue
        const email = emails[place] ?? -1
        const name = names[place] ?? -1
        if (email >= 0) reached[email] = 1
        if (name >= 0) reached[name] = 1
      }
      const isReached = (address: number | undefined): boolean => reached[address ?? -1] === 1
      const ties = touched.map((is, place) =>
        is === 1 ? 1 : isReached(emails[place]) || isReached(names[place]) ? 2 : 0,
      )
      return [personId, ties]
    }),
  )
}
