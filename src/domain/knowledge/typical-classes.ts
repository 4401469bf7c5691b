import type { Catalogue } from '../model/catalogue.ts'
import type { DataClassId } from '../model/data-class.ts'
import type { PersonRole } from '../model/person.ts'
import type { ServiceKind } from '../model/service.ts'
import { knownClasses } from './known-classes.ts'

/**
 * What services of a kind typically hold about people of a role. Where nobody has looked into the kind either:
 * whoever is registered is registered by name.
 */
export const typicalClasses = (
  typical: Catalogue['typicalHoldings'],
  kind: ServiceKind,
  role: PersonRole,
): readonly DataClassId[] => {
  const known = typical[kind]?.[role] ?? []
  return known.length > 0 ? known : [knownClasses.name]
}
