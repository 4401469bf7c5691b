/** Fields in which letters are text; a field for digits alone has no use for them. */
export const takesLetters = (target: HTMLElement): boolean => {
  if (target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement) return false
  if (!(target instanceof HTMLInputElement)) return true
  return ['radio', 'checkbox'].includes(target.type) || target.inputMode === 'numeric'
}

/**
 * Which choice a key stands for: a digit the one of that number, Enter on the question itself, or in a field for
 * digits, the first. In such a field digits are what is typed. `undefined` for any other key.
 */
export const choiceOf = (
  key: string,
  target: HTMLElement,
  heading: HTMLElement | null,
  count: number,
): number | undefined => {
  const isTyped = target instanceof HTMLInputElement && target.inputMode === 'numeric'
  if (key === 'Enter') return (isTyped || target === heading) && count > 0 ? 0 : undefined
  if (isTyped || !/^[1-9]$/.test(key)) return undefined
  const place = Number(key) - 1
  return place < count ? place : undefined
}
