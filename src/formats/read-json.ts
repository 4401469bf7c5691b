import { unreadable, type Unreadable } from '../domain/importers/file-problem.ts'
import type { JsonValue } from '../domain/importers/json-value.ts'

export interface ReadJson {
  readonly ok: true
  /** Plain data. A `__proto__` in the file is an own member here; read members with `memberOf`. */
  readonly value: JsonValue
}

interface Scan {
  readonly deepest: number
  /** Where the text ends: inside a string or with open brackets. */
  readonly unfinished: boolean
}

const codes = {
  quote: 0x22,
  backslash: 0x5c,
  openList: 0x5b,
  closeList: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
} as const

/** Follows strings and brackets only, so it is cheap and does not recurse. */
const scan = (text: string): Scan => {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (inString) {
      if (code === codes.backslash) at += 1
      else if (code === codes.quote) inString = false
    } else if (code === codes.quote) inString = true
    else if (code === codes.openList || code === codes.openObject) {
      depth += 1
      deepest = Math.max(deepest, depth)
    } else if (code === codes.closeList || code === codes.closeObject) depth -= 1
  }
  return { deepest, unfinished: inString || depth > 0 }
}

/**
 * Reads a text as JSON. Fails with `too-deep` (before parsing), `truncated` where the text simply
 * stops, and `unknown-format` where it is no JSON; never throws, and says nothing of the content.
 */
export const readJson = (
  text: string,
  { maxDepth }: { readonly maxDepth: number },
): ReadJson | Unreadable => {
  const { deepest, unfinished } = scan(text)
  if (deepest > maxDepth) return unreadable('too-deep')
  try {
    return { ok: true, value: JSON.parse(text) as JsonValue }
  } catch {
    return unreadable(unfinished ? 'truncated' : 'unknown-format')
  }
}
