import type { Page } from '@playwright/test'

/** What is dragged in from another program. */
export interface Dragged {
  readonly files?: readonly string[]
  /** An address, as a browser's address bar gives it. */
  readonly text?: string
}

/** Drags something over the middle of the page, as the system does it; `drop` lets it go there. */
export const drag = async (
  page: Page,
  { files = [], text }: Dragged,
): Promise<{ readonly drop: () => Promise<void> }> => {
  const session = await page.context().newCDPSession(page)
  const items =
    text === undefined
      ? []
      : ['text/plain', 'text/uri-list'].map((mimeType) => ({ mimeType, data: text }))
  const size = page.viewportSize() ?? { width: 800, height: 600 }
  const send = (type: 'dragEnter' | 'dragOver' | 'drop'): Promise<unknown> =>
    session.send('Input.dispatchDragEvent', {
      type,
      x: size.width / 2,
      y: size.height - 40,
      data: { items, files: [...files], dragOperationsMask: 1 },
    })
  await send('dragEnter')
  await send('dragOver')
  return {
    drop: async () => {
      await send('drop')
      await session.detach()
    },
  }
}
