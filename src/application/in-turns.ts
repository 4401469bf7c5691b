import { setImmediate } from 'node:timers/promises'

/** Long enough to get on, short enough that nobody waiting notices. */
const turnMilliseconds = 12

/** Lets everything else that waits have its turn. */
export const giveWay = (): Promise<void> => setImmediate()

/**
 * Does `work` for each item, giving way to others every few milliseconds. `goOn` is asked after each
 * pause; it throws where the work has lost its purpose.
 */
export const inTurns = async <Item>(
  items: Iterable<Item>,
  work: (item: Item) => void,
  goOn: () => void,
): Promise<void> => {
  let since = performance.now()
  for (const item of items) {
    work(item)
    if (performance.now() - since < turnMilliseconds) continue
    await giveWay()
    goOn()
    since = performance.now()
  }
}
