import { isInDialog } from '../../ui/is-in-dialog.ts'

/** Kinds of `input` that hold what somebody typed. */
const typed = new Set(['text', 'password', 'email', 'url', 'tel', 'number', 'search'])

const holdsWords = (field: Element): boolean =>
  (field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement && typed.has(field.type))) &&
  field.value !== ''

/**
 * Whether going to another screen by itself could cost somebody something: a piece of work stands in front of the page,
 * or there is something in a field. Rather asks once too often.
 */
export const isInTheWay = (): boolean =>
  isInDialog() || [...document.querySelectorAll('main :is(input, textarea)')].some(holdsWords)
