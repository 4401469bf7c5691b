import type { Region } from '../model/region.ts'
import type { Authority } from '../model/authority.ts'

/**
 * To whom a complaint about the data of somebody of this region may go: the authorities of the country, else, where
 * that is not known, all of the region, since the guardian knows which is theirs.
 */
export const authoritiesFor = (
  region: Region,
  authorities: readonly Authority[],
): readonly Authority[] => {
  const here = authorities.filter((one) => one.region.code === region.code)
  if (region.country === undefined || region.code !== 'EU') return here
  return here.filter((one) => one.region.country === region.country)
}
