import { certainties, type Certainty } from '../../../domain/model/breach.ts'
import type { PersonId, ServiceId } from '../../../domain/model/id.ts'
import type { SheetLoss } from './sheet-losses.ts'

/** Lines of "what got out" under one heading: the person's own by who says so, or those of others; from where. */
export type LossGroup = {
  readonly key: string
  readonly serviceIds: readonly ServiceId[]
  readonly losses: readonly SheetLoss[]
} & (
  | { readonly kind: 'own'; readonly certainty: Certainty }
  | { readonly kind: 'through'; readonly through: readonly PersonId[] }
)

const rank = ({ through, exposure }: SheetLoss): number =>
  through.length > 0 ? certainties.length : certainties.indexOf(exposure.certainty)

const keyOf = (loss: SheetLoss): string =>
  [rank(loss), ...loss.through, ...loss.serviceIds.toSorted()].join(' ')

/**
 * Groups losses so that what is true of many lines is said once: the person's own by who says so, the surest first,
 * then those of others; each by the services that lost them. The order inside stays, and nothing drops out.
 */
export const lossGroups = (losses: readonly SheetLoss[]): readonly LossGroup[] =>
  [
    ...Map.groupBy(
      losses.toSorted((one, two) => rank(one) - rank(two)),
      keyOf,
    ),
  ].flatMap(([key, group]): readonly LossGroup[] => {
    const [first] = group
    if (!first) return []
    const { through, serviceIds, exposure } = first
    return [
      {
        key,
        serviceIds,
        losses: group,
        ...(through.length > 0
          ? { kind: 'through' as const, through }
          : { kind: 'own' as const, certainty: exposure.certainty }),
      },
    ]
  })

/**
 * The same groups without telling services apart: one for each who says so, and one for those whose data it is; for the
 * glance on the first page.
 */
export const lossGroupsAtAGlance = (losses: readonly SheetLoss[]): readonly LossGroup[] =>
  [
    ...Map.groupBy(lossGroups(losses), (group) =>
      group.kind === 'own' ? group.certainty : group.through.join(' '),
    ),
  ].flatMap(([key, groups]): readonly LossGroup[] => {
    const [first] = groups
    if (!first) return []
    const serviceIds = [...new Set(groups.flatMap((group) => group.serviceIds))]
    return [{ ...first, key, serviceIds, losses: groups.flatMap((group) => group.losses) }]
  })
