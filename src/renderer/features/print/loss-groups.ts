import { certainties, type Certainty } from '../../../domain/model/breach.ts'
import type { PersonId } from '../../../domain/model/id.ts'
import type { SheetLoss } from './sheet-losses.ts'

/** Lines of "what got out" under one heading: the person's own by who says so, or those of others. */
export type LossGroup = { readonly losses: readonly SheetLoss[] } & (
  | { readonly kind: 'own'; readonly certainty: Certainty }
  | { readonly kind: 'through'; readonly through: readonly PersonId[] }
)

/**
 * Groups losses so that what is true of many lines is said once: the person's own by who says so, the
 * surest first, then those of others. The order inside stays, and nothing drops out.
 */
export const lossGroups = (losses: readonly SheetLoss[]): readonly LossGroup[] => {
  const own = certainties.map((certainty) => ({
    kind: 'own' as const,
    certainty,
    losses: losses.filter((loss) => !loss.through.length && loss.exposure.certainty === certainty),
  }))
  const ofOthers = Map.groupBy(
    losses.filter((loss) => loss.through.length > 0),
    (loss) => loss.through.join(' '),
  )
  const through = [...ofOthers.values()].map((group) => ({
    kind: 'through' as const,
    through: group[0]?.through ?? [],
    losses: group,
  }))
  return [...own.filter((group) => group.losses.length > 0), ...through]
}
