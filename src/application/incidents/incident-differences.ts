import { accountIn, actionIn } from '../../domain/checklists/task.ts'
import type { Difference } from '../../domain/incidents/difference.ts'
import { differencesBetween } from '../../domain/incidents/differences-between.ts'
import { incidentContent } from '../../domain/incidents/incident-content.ts'
import { asId, type BreachId } from '../../domain/model/id.ts'
import type { BreachFile } from '../../domain/surface/assessed-breaches.ts'
import { currentSurface } from '../surface/current-surface.ts'
import { UseCaseError } from '../use-case-error.ts'
import { breachFile } from './breach-file.ts'
import { fileLooks } from './file-looks.ts'
import { findFile } from './find-file.ts'
import type { IncidentPorts } from './incident-ports.ts'

/** Steps in working order, those that are gone last; and with each what it is now. */
const withSteps = (differences: readonly Difference[], { checklists }: BreachFile) => {
  const steps = new Map(checklists.flatMap(({ actions }) => actions.map((one) => [one.key, one])))
  const places = new Map([...steps.keys()].map((key, place) => [key, place]))
  const placeOf = (one: Difference): number =>
    one.about === 'step' ? (places.get(one.key) ?? places.size) : -1
  return differences
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .map((one) => {
      if (one.about !== 'step') return one
      const account = accountIn(one.key)
      return {
        ...one,
        actionId: actionIn(one.key),
        accountId: account === undefined ? undefined : asId<'account'>(account),
        step: steps.get(one.key),
      }
    })
}

/**
 * What the file on a breach says now and did not say when somebody looked at it last, or at a look before that.
 * `sinceLook` is its place in `looks`, the newest is 0. Nothing is different in a file that nobody has looked at. Fails
 * as `findFile` does, and with `NOT_FOUND` for a look that is not kept.
 */
export const incidentDifferences = (
  ports: IncidentPorts,
  {
    breachId,
    sinceLook = 0,
  }: { readonly breachId: BreachId; readonly sinceLook?: number | undefined },
) => {
  const { breach, file } = findFile(ports, breachId)
  const looks = fileLooks(ports.openVault(), file)
  const look = looks[sinceLook]
  if (!look && sinceLook > 0) throw new UseCaseError('NOT_FOUND', { what: 'look' })
  const whole = breachFile(currentSurface(ports), breach)
  const differences = look ? differencesBetween(look.content, incidentContent(whole)) : []
  return {
    looks: looks.map(({ on }) => on),
    since: look?.on,
    differences: withSteps(differences, whole),
  }
}
