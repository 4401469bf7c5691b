/**
 * Puts the focus where the first field of a form is marked invalid, once the marks are drawn, and brings it to
 * the middle of the window, clear of the bars above and below. Does nothing where none is.
 */
export const focusFirstProblem = (form: HTMLFormElement): void => {
  requestAnimationFrame(() => {
    const marked = form.querySelector<HTMLElement>(
      '[aria-invalid="true"], [data-invalid="true"] button, [data-invalid="true"] input',
    )
    marked?.focus({ preventScroll: true })
    // A tick box is drawn beside its hidden input; its group is what should be seen.
    const group = marked?.closest('fieldset') ?? marked
    group?.scrollIntoView({ block: 'center' })
  })
}
