/** How long a kind of line stays silent after it was written. */
const quietMilliseconds = 60_000

/** Writes a line of a kind, such as `A port was refused`, with what is to be said of this one. */
export type SparingLog = (kind: string, detail?: string) => void

/**
 * A log that whoever floods the wire cannot fill: a kind is written at once, then at most once a minute, with how many were
 * left out meanwhile. `now` gives milliseconds.
 */
export const createSparingLog = (
  log: (line: string) => void,
  now: () => number = Date.now,
): SparingLog => {
  const kinds = new Map<string, { readonly at: number; left: number }>()
  return (kind, detail = '') => {
    const last = kinds.get(kind)
    if (last && now() - last.at < quietMilliseconds) {
      last.left += 1
      return
    }
    kinds.set(kind, { at: now(), left: 0 })
    const more = last && last.left > 0 ? ` (and ${last.left} more since the last line)` : ''
    log(`${kind}${detail}${more}`)
  }
}
