/** Moves the focus to the page after what had it is gone, so that it is not lost to the window. */
export const focusPage = (): void => {
  requestAnimationFrame(() => document.querySelector('main')?.focus({ preventScroll: true }))
}
