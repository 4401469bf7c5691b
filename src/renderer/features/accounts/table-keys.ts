import type { KeyboardEvent } from 'react'
import type { AccountId } from '../../../domain/model/id.ts'
import { clearSelection, selectOnly, selectTo, useSelection } from './selection.ts'

const boxIn = (table: Element, id: AccountId): HTMLInputElement | undefined =>
  [...table.querySelectorAll<HTMLInputElement>('input[data-tick]')].find(
    (box) => box.dataset['tick'] === id,
  )

/**
 * The keys of the table: on a tick the arrows go from one account to the next, with shift they tick on the way;
 * Ctrl/Cmd+A ticks all that is shown, Escape unticks all. `goTo` brings a line into sight.
 */
export const tableKeys =
  (shown: readonly AccountId[], goTo: (index: number) => void) =>
  (event: KeyboardEvent<HTMLTableElement>): void => {
    const target = event.target
    if (!(target instanceof HTMLElement) || target instanceof HTMLInputElement === false) {
      if (event.key === 'Escape' && useSelection.getState().ids.size > 0) clearSelection()
      return
    }
    const here = shown.findIndex((id) => id === target.dataset['tick'])
    const isAll = event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)
    if (isAll && target.type === 'checkbox') {
      event.preventDefault()
      selectOnly(shown)
      return
    }
    if (event.key === 'Escape' && target.type === 'checkbox') clearSelection()
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const next = shown[here + step]
    if (here < 0 || step === 0 || next === undefined) return
    event.preventDefault()
    const from = shown[here]
    if (event.shiftKey && from !== undefined) {
      if (!useSelection.getState().ids.has(from)) selectTo(from, shown)
      selectTo(next, shown)
    }
    goTo(here + step)
    const table = event.currentTarget
    // Once more after the line has been drawn, where it was out of sight.
    const focus = (): void => boxIn(table, next)?.focus({ preventScroll: true })
    focus()
    requestAnimationFrame(focus)
  }
