import type { ExposureState } from '../../../domain/model/exposure.ts'
import type { VerdictLevel } from '../../../domain/model/verdict.ts'
import { isSure } from '../../../domain/verdicts/verdict-level.ts'

/** The sign of a loss: who is only possibly in a breach is only possibly exposed by it. */
export const lossSign = (loss: {
  readonly state: ExposureState
  readonly level: VerdictLevel
}): ExposureState => (loss.state === 'exposed' && !isSure(loss.level) ? 'ask' : loss.state)
