const checkEvery = 1000

/**
 * Tells when the process that started this one has gone: the system then gives it another parent. Nobody
 * would be left to stop the host, and a signal to `npm start` does not always reach it. Gives the way to
 * stop watching.
 */
export const watchParent = (parent: () => number, onGone: () => void): (() => void) => {
  const first = parent()
  const timer = setInterval(() => {
    if (parent() === first) return
    clearInterval(timer)
    onGone()
  }, checkEvery)
  timer.unref()
  return () => clearInterval(timer)
}
