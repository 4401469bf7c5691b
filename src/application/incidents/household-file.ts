import { formerBreachId } from '../../domain/knowledge/former-breach-id.ts'
import type { Breach } from '../../domain/model/breach.ts'
import type { Incident } from '../../domain/model/checklist.ts'
import type { BreachId } from '../../domain/model/id.ts'
import type { OpenVault } from '../../vault/repositories.ts'

/** The household's file on a breach, as the vault keeps it. */
export interface HouseholdFile extends Incident {
  /**
   * The ids it is kept under, what was said last in the last: a breach that the catalogue took over from the breach
   * list had another id before.
   */
  readonly keptUnder: readonly [BreachId, ...BreachId[]]
}

/** The file in a list of incidents; `undefined` where the household has none on this breach. Closed only where all are. */
export const fileAmong = (
  incidents: readonly Incident[],
  breach: Breach,
): HouseholdFile | undefined => {
  const former = formerBreachId(breach)
  const before = incidents.find(({ breachId }) => breachId === former)
  const present = incidents.find(({ breachId }) => breachId === breach.id)
  const first = before ?? present
  if (!first) return undefined
  return {
    ...first,
    breachId: breach.id,
    closedOn: (present ?? first).closedOn,
    keptUnder:
      before && present ? [before.breachId, present.breachId] : [(before ?? first).breachId],
  }
}

/** The household's file on a breach; `undefined` where there is none. */
export const householdFile = (
  vault: Pick<OpenVault, 'incidents'>,
  breach: Breach,
): HouseholdFile | undefined => fileAmong(vault.incidents.list(), breach)

/** The id to write a file's steps and looks under. */
export const writtenUnder = ({ keptUnder }: HouseholdFile): BreachId =>
  keptUnder.at(-1) ?? keptUnder[0]
