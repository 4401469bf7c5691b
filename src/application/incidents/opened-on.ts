import { formerBreachId } from '../../domain/knowledge/former-breach-id.ts'
import type { Breach } from '../../domain/model/breach.ts'
import type { Incident } from '../../domain/model/checklist.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'

/**
 * Tells of breaches the day on which the household opened its file on them, be it while only the breach list knew
 * them; `undefined` where it has none.
 */
export const openedOn = (
  incidents: readonly Incident[],
): ((breach: Breach) => PartialDate | undefined) => {
  const days = new Map(incidents.map((incident) => [incident.breachId, incident.openedOn]))
  return (breach) => {
    const former = formerBreachId(breach)
    return (former === undefined ? undefined : days.get(former)) ?? days.get(breach.id)
  }
}
