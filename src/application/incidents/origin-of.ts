import type { Breach } from '../../domain/model/breach.ts'
import type { IncidentOrigin } from '../../domain/model/checklist.ts'

/** What made the household open its file on a breach, where nobody said: the family's own word, before the catalogue's. */
export const originOf = ({ origin, addedToOn }: Breach): IncidentOrigin => {
  if (origin === 'own') return 'hand'
  return addedToOn === undefined ? 'catalogue' : 'notice'
}
