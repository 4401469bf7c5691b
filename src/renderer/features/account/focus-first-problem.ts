/**
 * Puts the focus where the first field of a form is marked invalid, once the marks are drawn. Does nothing
 * where none is.
 */
export const focusFirstProblem = (form: HTMLFormElement): void => {
  requestAnimationFrame(() => {
    const marked = form.querySelector<HTMLElement>(
      '[aria-invalid="true"], [data-invalid="true"] button, [data-invalid="true"] input',
    )
    marked?.focus()
  })
}
