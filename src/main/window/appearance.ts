import { nativeTheme, type BrowserWindow } from 'electron'

/** `--paper` of the page's tokens: the window has this colour until the page is drawn, and at its edges while resized. */
const paper = { light: '#faf8f3', dark: '#11181a' } as const

/** The colour of the page, light or dark as the window is set, else as the computer is. */
export const paperColour = (): string =>
  nativeTheme.shouldUseDarkColors ? paper.dark : paper.light

/** Keeps the window in the colour of its page when somebody sets the other, or the computer goes over to it. */
export const followAppearance = (window: BrowserWindow): void => {
  const paint = (): void => window.setBackgroundColor(paperColour())
  nativeTheme.on('updated', paint)
  window.on('closed', () => nativeTheme.off('updated', paint))
}
