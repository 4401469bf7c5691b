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
