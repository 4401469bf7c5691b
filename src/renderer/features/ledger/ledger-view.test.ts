import { describe, expect, it } from 'vitest'
import { asId } from '../../../domain/model/id.ts'
import {
  decoysLost,
  lossesOut,
  placeCounts,
  type LedgerEntryView,
  type LedgerLossView,
  type LedgerPlaceView,
} from './ledger-view.ts'

const place = (id: string, given: Partial<LedgerPlaceView>): LedgerPlaceView => ({
  accountId: asId(id),
  state: 'held',
  held: true,
  fidelity: 'real',
  basis: 'confirmed',
  ...given,
})

const loss = (
  id: string,
  state: LedgerLossView['state'],
  ...accounts: readonly string[]
): LedgerLossView => ({
  breachId: asId(id),
  state,
  level: 'likely',
  certainty: 'admitted',
  credential: false,
  accountIds: accounts.map((one) => asId<'account'>(one)),
})

const entry: LedgerEntryView = {
  dataClass: asId('birth-date'),
  permanence: 'lifelong',
  state: 'exposed',
  out: 'out',
  places: [
    place('a', { state: 'exposed' }),
    place('b', { state: 'assumed', basis: 'assumed' }),
    place('c', { state: 'altered', held: false, fidelity: 'altered' }),
    place('d', { state: 'not-given', held: false, fidelity: 'not-given' }),
    place('e', { state: 'removed', held: false }),
    place('f', { state: 'ask', held: false, fidelity: undefined, basis: undefined }),
  ],
  losses: [
    loss('of-a', 'exposed', 'a'),
    loss('of-c', 'not-real', 'c'),
    loss('of-d', 'not-real', 'd'),
    loss('of-e', 'removed', 'e'),
    loss('of-f', 'ask', 'f'),
  ],
}

describe('one fact of the ledger', () => {
  it('counts where it lies still, only assumed, made up, erased', () => {
    expect(placeCounts(entry.places)).toEqual({ held: 2, assumed: 1, decoys: 1, removed: 1 })
  })

  it('is out where the truth was lost or may have been', () => {
    expect(lossesOut(entry.losses).map(({ breachId }) => breachId)).toEqual(['of-a', 'of-f'])
  })

  it('names the leaker of a decoy, and none of what was never given', () => {
    expect(decoysLost(entry).map(({ breachId }) => breachId)).toEqual(['of-c'])
  })
})
