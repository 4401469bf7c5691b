import type { Permanence } from '../../../domain/model/data-class.ts'
import type { wire } from '../../state/wire.ts'

export type LedgerView = Awaited<ReturnType<typeof wire.ledger.person>>
export type LedgerEntryView = LedgerView['entries'][number]
export type LedgerLossView = LedgerEntryView['losses'][number]
export type LedgerPlaceView = LedgerEntryView['places'][number]
export type LossDateView = NonNullable<LedgerEntryView['firstOut']>
export type AgeClockView = NonNullable<LedgerView['clock']>
export type AgePointView = AgeClockView['points'][number]

/** What the places of one fact come to. */
export interface PlaceCounts {
  /** The truth lies there still. */
  readonly held: number
  /** Of those: only assumed to. */
  readonly assumed: number
  /** Were given something that is not true. */
  readonly decoys: number
  readonly removed: number
}

/** Counts the places of one fact; one account may count as held and as anything else it is. */
export const placeCounts = (places: readonly LedgerPlaceView[]): PlaceCounts => ({
  held: places.filter(({ held }) => held).length,
  assumed: places.filter(({ held, basis }) => held && basis === 'assumed').length,
  decoys: places.filter(({ fidelity }) => fidelity === 'altered').length,
  removed: places.filter(({ state }) => state === 'removed').length,
})

/** Losses of the truth or of what may be; dated ones first, as they come. */
export const lossesOut = (losses: readonly LedgerLossView[]): readonly LedgerLossView[] =>
  losses.filter(({ state }) => state === 'exposed' || state === 'ask')

/** Losses of what was not true: who lost it is known by it. A class that was never given is no decoy. */
export const decoysLost = ({ losses, places }: LedgerEntryView): readonly LedgerLossView[] => {
  const altered = new Set(
    places.filter(({ fidelity }) => fidelity === 'altered').map(({ accountId }) => accountId),
  )
  return losses.filter(
    ({ state, accountIds }) => state === 'not-real' && accountIds.some((id) => altered.has(id)),
  )
}

/** What lasts longest first. */
export const permanenceOrder = [
  'lifelong',
  'slow',
  'changeable',
] as const satisfies readonly Permanence[]
