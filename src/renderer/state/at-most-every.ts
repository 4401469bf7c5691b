/**
 * Gives a function that does `work` at once and then at most once per `milliseconds`. What is asked for in
 * between is done once, at the end of the pause, so that the last request is never lost.
 */
export const atMostEvery = (milliseconds: number, work: () => void): (() => void) => {
  let isPausing = false
  let isAsked = false
  const act = (): void => {
    if (isPausing) {
      isAsked = true
      return
    }
    isPausing = true
    setTimeout(() => {
      isPausing = false
      if (!isAsked) return
      isAsked = false
      act()
    }, milliseconds)
    work()
  }
  return act
}
