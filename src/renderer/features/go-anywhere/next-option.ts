import type { GoOption } from './go-results.ts'

/** The option a key leads to: up and down go round, the page keys by six. Home and End stay with the text. */
export const nextOption = (
  options: readonly GoOption[],
  active: GoOption | undefined,
  key: string,
): GoOption | undefined => {
  if (options.length === 0) return undefined
  const at = active ? options.findIndex((one) => one.key === active.key) : -1
  const last = options.length - 1
  switch (key) {
    case 'ArrowDown':
      return options[at >= last ? 0 : at + 1]
    case 'ArrowUp':
      return options[at <= 0 ? last : at - 1]
    case 'PageDown':
      return options[Math.min(last, at + 6)]
    case 'PageUp':
      return options[Math.max(0, at - 6)]
    default:
      return undefined
  }
}
