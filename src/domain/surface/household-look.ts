import type { LastLook, PersonLook } from '../model/last-look.ts'
import { stepsOf } from './person-summary.ts'
import { touches, type PersonSurface } from './person-surface.ts'
import type { SurfaceParts } from './surface-parts.ts'

const personLook = ({ personId, services, dataClasses, breaches }: PersonSurface): PersonLook => ({
  personId,
  services,
  dataClasses,
  breaches: breaches.filter(touches).map(({ breachId, level }) => ({ breachId, level })),
  ...stepsOf(breaches),
})

/** What the household overview says today, to be compared with later; `surfaces` are those of all its people. */
export const householdLook = (
  surfaces: readonly PersonSurface[],
  { input }: Pick<SurfaceParts, 'input'>,
  isSaid: boolean,
): LastLook => ({
  on: input.today,
  isSaid,
  accounts: input.inventory.accounts.length,
  people: surfaces.map(personLook),
})
