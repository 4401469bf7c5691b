/** Work that is cut into short steps, so that whoever drives it decides what happens between them. */
export type Steps<Result> = Generator<void, Result>

/** All of the work at once. */
export const runThrough = <Result>(steps: Steps<Result>): Result => {
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

/**
 * One step after the other, with room for everything else in between. Before each, `check` is asked; what
 * it throws ends the work, which cleans up after itself.
 */
export const runInTurns = async <Result>(
  steps: Steps<Result>,
  check: () => void,
): Promise<Result> => {
  try {
    for (;;) {
      check()
      const step = steps.next()
      if (step.done === true) return step.value
      await new Promise((resolve) => {
        setImmediate(resolve)
      })
    }
  } catch (error) {
    // Runs its `finally` blocks where it was not the work itself that failed.
    steps.return(undefined as never)
    throw error
  }
}
