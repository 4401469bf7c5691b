import type { Breach } from '../model/breach.ts'
import type { BreachId } from '../model/id.ts'
import { hibpId } from './hibp-id.ts'
import { slugOf } from './unique-slugs.ts'

/**
 * The id a breach of the catalogue had while only the list of Have I Been Pwned knew it. What a family wrote down
 * then, such as a notice that arrived, is still about it. `undefined` for a breach the list does not have, and for
 * one that only the list has now.
 */
export const formerBreachId = ({ origin, hibp }: Breach): BreachId | undefined =>
  hibp === undefined || origin === 'hibp' ? undefined : hibpId<'breach'>(slugOf(hibp.name))
