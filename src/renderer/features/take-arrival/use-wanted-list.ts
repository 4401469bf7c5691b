import { useEffect, useEffectEvent } from 'react'
import { useArrivals } from '../../state/arrivals.ts'
import { takeArrival } from './take-arrival.ts'

/** What the screen that opens files is at. */
export interface OpeningNow {
  readonly isReading: boolean
  /** A file waits for its password. */
  readonly isLocked: boolean
}

/** Opens the list that is wanted next, once the screen is there and reads no other; one that waits stays unless asked. */
export const useWantedList = (
  { isReading, isLocked }: OpeningNow,
  open: (file: File) => void,
): void => {
  const wanted = useArrivals((state) => state.wanted)
  const take = useEffectEvent(async () => {
    const file = wanted && (await takeArrival(wanted.arrival))
    if (file) open(file)
  })
  const isFree = !isReading && (!isLocked || wanted?.isAsked === true)
  useEffect(() => {
    if (wanted && isFree) void take()
  }, [wanted, isFree])
}
