/** The router numbers the entries it makes; an entry of nobody's counts as the first. */
const position = (state: unknown): number =>
  typeof state === 'object' &&
  state !== null &&
  '__TSR_index' in state &&
  typeof state.__TSR_index === 'number'
    ? state.__TSR_index
    : 0

/** Longer than a step back takes in a page that does not load anything for it. */
const patience = 1_000

const stepBack = (steps: number): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, patience)
    window.addEventListener(
      'popstate',
      () => {
        clearTimeout(late)
        resolve()
      },
      { once: true },
    )
    window.history.go(-steps)
  })

const forgetEntry = (): void => window.history.replaceState(undefined, '', '#/')

/**
 * Takes every address the app has shown out of the tab's history: they say which screens were looked at,
 * and "back" would lead to one of them. Goes back to the first, empties it, and replaces those after it by
 * one that is empty too. The router must have let go of the history before.
 */
export const forgetHistory = async (): Promise<void> => {
  const steps = position(window.history.state)
  forgetEntry()
  if (steps === 0) return
  await stepBack(steps)
  forgetEntry()
  // A new entry takes the place of all that followed.
  window.history.pushState(undefined, '', '#/')
  await stepBack(1)
}
