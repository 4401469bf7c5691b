/** For the `ref` of something with `tabIndex={-1}`: takes the focus where what had it is gone, and from nobody else. */
export const takeLostFocus = (element: HTMLElement | null): void => {
  if (document.activeElement === document.body) element?.focus({ preventScroll: true })
}
