import type { AgeClockView } from './ledger-view.ts'

/** `maybe`: 16 may have been reached, or nobody knows. */
export type HandOverStage = 'too-early' | 'begin' | 'complete' | 'maybe'

/** How far the hand-over can go: it may begin at 16, and at 18 the ledger is theirs. */
export const handOverStage = ({ points }: AgeClockView): HandOverStage => {
  const stateAt = (age: number) => points.find((point) => point.age === age)?.state ?? 'unknown'
  if (stateAt(18) === 'reached') return 'complete'
  const at16 = stateAt(16)
  if (at16 === 'reached') return 'begin'
  return at16 === 'ahead' ? 'too-early' : 'maybe'
}
