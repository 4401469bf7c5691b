import { create } from 'zustand'
import type { ImportBatchId } from '../../../domain/model/id.ts'
import { whenLocked } from '../../state/lock.ts'

/** Where an export file lies about. */
export const deletionPlaces = ['file', 'bin', 'copies'] as const
export type DeletionPlace = (typeof deletionPlaces)[number]

interface DeletionTicks {
  /** What is ticked so far, as `BATCH/PLACE`; in memory until the whole step is done. */
  readonly ticked: ReadonlySet<string>
}

const initial: DeletionTicks = { ticked: new Set() }

/** Ticks that are not yet all three, shared by the import and the household screen. */
export const useDeletionTicks = create<DeletionTicks>(() => initial)

whenLocked(() => useDeletionTicks.setState(initial, true))

/** How one tick is named in `ticked`. */
export const tickKey = (batchId: ImportBatchId, place: DeletionPlace): string =>
  `${batchId}/${place}`

/** Ticks or unticks one place. */
export const setTick = (batchId: ImportBatchId, place: DeletionPlace, isTicked: boolean): void =>
  useDeletionTicks.setState(({ ticked }) => {
    const next = new Set(ticked)
    if (isTicked) next.add(tickKey(batchId, place))
    else next.delete(tickKey(batchId, place))
    return { ticked: next }
  })
