/**
 * Whether a question, a piece of work or an explanation stands in front of the page: its keys are its own. A message in
 * the corner, which is a dialog that is not modal, stands beside the page.
 */
export const isInDialog = (): boolean =>
  document.querySelector('[role="dialog"], [role="alertdialog"]:not([aria-modal="false"])') !== null
