import { asId, type Id } from '../model/id.ts'

/** The id of a service or breach that only the list of Have I Been Pwned has. */
export const hibpId = <Kind extends 'service' | 'breach'>(slug: string): Id<Kind> =>
  asId<Kind>(`hibp:${slug}`)
