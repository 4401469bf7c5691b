import { modelled } from './modelled.ts'
import { record } from './records.ts'
import type { Surface } from './surface.ts'
import { answers } from './worker.ts'

const scripted = new Map<string, unknown[]>()

/** What the test said would be answered to a dialog of that kind; without a word from it, `unasked`. */
export const scriptedAnswer = <Result>(kind: string, unasked: Result): Result =>
  (scripted.get(kind)?.shift() as Result | undefined) ?? unasked

/** Without a word from the test: what pressing Escape gives. */
const answer = <Result>(kind: string, given: readonly unknown[], escape: Result): Result => {
  // The window comes first where there is one.
  record(`dialog.${kind}`, given.at(-1))
  return scriptedAnswer(kind, escape)
}

const escapeOf = (options: unknown): number => {
  const { cancelId, defaultId } = options as Electron.MessageBoxOptions
  return cancelId ?? defaultId ?? 0
}

/** `dialog`: every call is recorded and answered at once. */
export const dialog = modelled('dialog', {
  showSaveDialog: (...given: readonly unknown[]): Promise<Electron.SaveDialogReturnValue> =>
    Promise.resolve(answer('showSaveDialog', given, { canceled: true, filePath: '' })),
  showOpenDialog: (...given: readonly unknown[]): Promise<Electron.OpenDialogReturnValue> =>
    Promise.resolve(answer('showOpenDialog', given, { canceled: true, filePaths: [] })),
  showMessageBox: (...given: readonly unknown[]): Promise<Electron.MessageBoxReturnValue> =>
    Promise.resolve(
      answer('showMessageBox', given, { response: escapeOf(given.at(-1)), checkboxChecked: false }),
    ),
  showMessageBoxSync: (...given: readonly unknown[]): number =>
    answer('showMessageBoxSync', given, escapeOf(given.at(-1))),
  showErrorBox: (title: string, content: string): void =>
    record('dialog.showErrorBox', title, content),
} satisfies Surface<
  Electron.Dialog,
  'showSaveDialog' | 'showOpenDialog' | 'showMessageBox' | 'showMessageBoxSync' | 'showErrorBox'
>)

answers({
  answerDialog: (kind, given) => void scripted.set(kind, [...(scripted.get(kind) ?? []), given]),
})
