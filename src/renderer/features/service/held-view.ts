import type { Catalogue } from '../../../domain/model/catalogue.ts'
import type { PersonRole } from '../../../domain/model/person.ts'
import type { Service, ServiceHolding } from '../../../domain/model/service.ts'
import { typicalClasses } from '../../../domain/knowledge/typical-classes.ts'

/** What a service holds about people of one role. */
export interface HeldOfRole {
  readonly role: PersonRole
  readonly held: readonly ServiceHolding[]
  /** Nobody has checked: it is what services of its kind typically hold. */
  readonly isTypical: boolean
}

/** What a service holds about people of a role; where nobody has checked, what is typical of its kind. */
export const heldOf = (
  service: Service,
  role: PersonRole,
  typical: Catalogue['typicalHoldings'],
): HeldOfRole => {
  const known = service.holds.filter((one) => one.role === role)
  // The family may have taken away all that the catalogue had: then nothing is held, and that is said, not assumed.
  if (known.length > 0 || service.overriddenOn !== undefined) {
    const isTypical = known.length > 0 && known.every(({ basis }) => basis === 'typical')
    return { role, held: known, isTypical }
  }
  const held = typicalClasses(typical, service.kind, role).map((dataClass): ServiceHolding => ({
    role,
    dataClass,
    basis: 'typical',
    sources: [],
  }))
  return { role, held, isTypical: true }
}
