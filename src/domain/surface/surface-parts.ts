import type { PersonId } from '../model/id.ts'
import { inventoryIndex, type InventoryIndex } from '../verdicts/inventory-index.ts'
import { assessedBreaches, type AssessedBreach, type SurfaceInput } from './assessed-breaches.ts'
import { matrixRows, type MatrixRow } from './matrix-rows.ts'

/** What all views of the exposure surface share. */
export interface SurfaceParts {
  readonly input: SurfaceInput
  readonly index: InventoryIndex
  /** Every breach that reaches somebody. */
  readonly assessed: () => readonly AssessedBreach[]
  /** A person's matrix; empty for a person nobody knows. */
  readonly rowsOf: (personId: PersonId) => readonly MatrixRow[]
}

/** The parts of one surface, each worked out when it is first asked for, and once. */
export const surfaceParts = (input: SurfaceInput): SurfaceParts => {
  const index = inventoryIndex(input.inventory, input.catalogue)
  let breaches: readonly AssessedBreach[] | undefined
  const assessed = (): readonly AssessedBreach[] => (breaches ??= assessedBreaches(input))
  const rows = new Map<PersonId, readonly MatrixRow[]>()
  const rowsOf = (personId: PersonId): readonly MatrixRow[] => {
    const person = index.people.get(personId)
    if (!person) return []
    const found = rows.get(personId) ?? matrixRows(person, assessed(), index)
    rows.set(personId, found)
    return found
  }
  return { input, index, assessed, rowsOf }
}
