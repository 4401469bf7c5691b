import type { Catalogue } from '../../../domain/model/catalogue.ts'
import type { DataClassId } from '../../../domain/model/data-class.ts'
import { type PersonRole, personRoles } from '../../../domain/model/person.ts'
import type { Service, ServiceKind, ServiceStatus } from '../../../domain/model/service.ts'
import type { DraftDate } from '../own-breach/breach-draft.ts'
import { heldOf } from './held-view.ts'
import type { SaidOfService } from './use-said.ts'

/** What the family says of a service as it is being written; undefined follows the catalogue. */
export interface OverrideDraft {
  readonly kind: ServiceKind | undefined
  readonly status: ServiceStatus | undefined
  readonly since: DraftDate
  readonly ageRule: string
  /** One per line. */
  readonly domains: string
  /** All that is held, per role, whoever says so. */
  readonly held: Readonly<Record<PersonRole, readonly DataClassId[]>>
  readonly why: string
}

type Typical = Catalogue['typicalHoldings']

/**
 * What the catalogue alone says is held: what stands there now without what the family added, and with what it
 * took away.
 */
const catalogueHolds = (
  service: Service,
  role: PersonRole,
  said: SaidOfService | undefined,
  typical: Typical,
): ReadonlySet<DataClassId> => {
  const now = heldOf(service, role, typical).held.filter(({ basis }) => basis !== 'own')
  const taken = said?.holds.filter((one) => one.role === role && !one.held) ?? []
  return new Set([...now, ...taken].map(({ dataClass }) => dataClass))
}

/** The form as it stands at first: what was said before, and the catalogue for the rest. */
export const overrideDraft = (
  service: Service,
  said: SaidOfService | undefined,
  typical: Typical,
): OverrideDraft => {
  const heldBy = (role: PersonRole): readonly DataClassId[] =>
    heldOf(service, role, typical).held.map(({ dataClass }) => dataClass)
  return {
    kind: said?.kind,
    status: said?.status,
    since: { date: said?.statusSince, isWrong: false },
    ageRule: said?.ageRule ?? '',
    domains: said?.domains.join('\n') ?? '',
    held: { child: heldBy('child'), guardian: heldBy('guardian') },
    why: said?.why ?? '',
  }
}

/** Only where what is held differs from the catalogue is anything said about it. */
export const saidHolds = (
  draft: OverrideDraft,
  service: Service,
  said: SaidOfService | undefined,
  typical: Typical,
): SaidOfService['holds'] =>
  personRoles.flatMap((role) => {
    const base = catalogueHolds(service, role, said, typical)
    const held = new Set(draft.held[role])
    const added = [...held].filter((dataClass) => !base.has(dataClass))
    const denied = [...base].filter((dataClass) => !held.has(dataClass))
    return [
      ...added.map((dataClass) => ({ role, dataClass, held: true })),
      ...denied.map((dataClass) => ({ role, dataClass, held: false })),
    ]
  })
