import { dialog, type BrowserWindow, type MessageBoxOptions } from 'electron'

/** A question with two answers, in the words of the catalogue. */
export interface Question {
  readonly type: NonNullable<MessageBoxOptions['type']>
  readonly message: string
  readonly detail: string
  /** The first is what Enter does. */
  readonly buttons: readonly [string, string]
  /** Which one Escape means, and a question that is withdrawn. */
  readonly escape: 0 | 1
}

/**
 * Asks in a dialog of the system over the window; gives which button it was. Not by the dialog that stops the program
 * until it is answered: the vault has to lock in time behind a question that nobody reads. `signal` withdraws it.
 */
export const choose = async (
  window: BrowserWindow,
  { type, message, detail, buttons, escape }: Question,
  signal?: AbortSignal,
): Promise<number> => {
  const { response } = await dialog.showMessageBox(window, {
    type,
    title: 'Kinventory',
    message,
    detail,
    buttons: [...buttons],
    defaultId: 0,
    cancelId: escape,
    // Plain buttons on Windows too: as links they would be read as advice.
    noLink: true,
    ...(signal && { signal }),
  })
  return response
}
