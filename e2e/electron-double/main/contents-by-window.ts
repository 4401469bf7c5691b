import type { WebContents } from './contents.ts'

const contents = new Map<number, WebContents>()

export const contentsOf = (window: number): WebContents | undefined => contents.get(window)

export const keepContents = (window: number, its: WebContents): void =>
  void contents.set(window, its)

export const forgetContents = (window: number): void => void contents.delete(window)
