import { certainties, type Certainty } from '../../../domain/model/breach.ts'
import type { IncidentExposure } from '../incident/incident-view.ts'

export interface CertaintyGroup {
  readonly certainty: Certainty
  readonly exposures: readonly IncidentExposure[]
}

/** Groups lost data by who says so, the surest first; the order inside stays, and nothing drops out. */
export const exposuresByCertainty = (
  exposures: readonly IncidentExposure[],
): readonly CertaintyGroup[] =>
  certainties
    .map((certainty) => ({
      certainty,
      exposures: exposures.filter((one) => one.certainty === certainty),
    }))
    .filter((group) => group.exposures.length > 0)
