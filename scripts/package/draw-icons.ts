import { chromium } from '@playwright/test'

/** What is drawn of the source: the program's tile, or the sheet of a `*.kinventory` file. */
export type Drawing = 'app' | 'document'

/** A picture of one size. `margin` is the share of the width left empty on each side. */
export interface IconPicture {
  readonly drawing: Drawing
  readonly size: number
  readonly margin: number
}

/**
 * Draws the SVG source with the browser at `executablePath`, one PNG with a transparent ground per picture, in their
 * order. Small sizes are drawn, not scaled down: the source itself changes with the size it is shown in.
 */
export const drawIcons = async (
  executablePath: string,
  svg: Buffer,
  pictures: readonly IconPicture[],
): Promise<readonly Buffer[]> => {
  const source = `data:image/svg+xml;base64,${svg.toString('base64')}`
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath, args })
  try {
    const page = await browser.newPage({ deviceScaleFactor: 1 })
    const drawn: Buffer[] = []
    for (const { drawing, size, margin } of pictures) {
      const inner = size - 2 * Math.round(size * margin)
      const address = drawing === 'document' ? `${source}#document` : source
      await page.setViewportSize({ width: size, height: size })
      await page.setContent(
        `<body style="margin:0;height:100vh;display:grid;place-items:center">
          <img src="${address}" width="${inner}" height="${inner}">`,
        { waitUntil: 'load' },
      )
      drawn.push(await page.screenshot({ omitBackground: true }))
    }
    return drawn
  } finally {
    await browser.close()
  }
}
