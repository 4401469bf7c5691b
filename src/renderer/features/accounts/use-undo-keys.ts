import { useEffect } from 'react'
import { changesMade, useDoneEdits } from './change-accounts.ts'
import { useUndoEdit } from './use-change-accounts.ts'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox'))

/** Ctrl/Cmd+Z takes the last edit of the table back; in a text field it stays the field's own. */
export const useUndoKeys = (): void => {
  const undo = useUndoEdit()
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)
      if (!isUndo || event.shiftKey || isTyping(event.target)) return
      event.preventDefault()
      // A change is shown before it is made: what the person sees is what they take back.
      void changesMade().then(() => {
        const last = useDoneEdits.getState().done.at(-1)
        if (last) undo(last)
      })
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [undo])
}
