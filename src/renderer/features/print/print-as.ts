/** The window, as far as printing goes. */
export interface PrintingWindow extends Pick<
  EventTarget,
  'addEventListener' | 'removeEventListener'
> {
  readonly document: { title: string }
  readonly print: () => void
}

/** What puts the title of before back, while a print is under way. */
const underWay = new WeakMap<PrintingWindow, () => void>()

/**
 * Prints what is on the page; programs propose the title as the name of the file. The title of before comes back when
 * the print ends, and where another is begun before that: it may have a first name in it, which is to stay nowhere. A
 * title that was set meanwhile, as when the vault locks, stays.
 */
export const printAs = (name: string, page: PrintingWindow = window): void => {
  underWay.get(page)?.()
  const before = page.document.title
  page.document.title = name
  // Browsers read the title when the dialog opens; some return before it is closed.
  const restore = (): void => {
    page.removeEventListener('afterprint', restore)
    underWay.delete(page)
    if (page.document.title === name) page.document.title = before
  }
  underWay.set(page, restore)
  page.addEventListener('afterprint', restore)
  page.print()
}
