import { setImmediate } from 'node:timers/promises'
import { unreadable, type Unreadable } from '../domain/importers/file-problem.ts'
import type { JsonValue } from '../domain/importers/json-value.ts'

export interface ReadJson {
  readonly ok: true
  /** Plain data. A `__proto__` in the file is an own member here; read members with `memberOf`. */
  readonly value: JsonValue
}

export interface JsonLimits {
  readonly depth: number
  /** In characters as they stand in the file, escapes included; what is base64 beyond it may go on. */
  readonly textLength: number
  /** Roughly how many values and names there are: what memory and time grow with. */
  readonly values: number
}

/**
 * Exports nest six deep and have some thirty values to an entry; a text of a million characters is no
 * name, no password and no note. Six million values are some 600 MB of memory.
 */
export const jsonLimits: JsonLimits = { depth: 64, textLength: 1_000_000, values: 6_000_000 }

const codes = {
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  backslash: 0x5c,
  openList: 0x5b,
  closeList: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
} as const

/** Of base64, and the stroke that Bitwarden writes between its parts: an attachment or an export that is locked. */
const sealedSigns: ReadonlySet<number> = new Set(
  Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_=|', (sign) =>
    sign.charCodeAt(0),
  ),
)

/** About three milliseconds. */
const charactersPerTurn = 1_000_000

/**
 * Follows strings and brackets only, so it is cheap and does not recurse. Tells whether the text stops
 * inside a string or with open brackets, or which limit it breaks.
 */
const scan = async (text: string, limits: JsonLimits): Promise<boolean | Unreadable> => {
  let depth = 0
  let values = 0
  let textStart: number | undefined
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (at % charactersPerTurn === charactersPerTurn - 1) await setImmediate()
    if (textStart !== undefined) {
      if (code === codes.quote) textStart = undefined
      else if (at - textStart > limits.textLength && !sealedSigns.has(code))
        return unreadable('cell-too-large')
      else if (code === codes.backslash) at += 1
    } else if (code === codes.quote) textStart = at
    else if (code === codes.comma || code === codes.colon) values += 1
    else if (code === codes.openList || code === codes.openObject) {
      depth += 1
      values += 1
      if (depth > limits.depth) return unreadable('too-deep')
    } else if (code === codes.closeList || code === codes.closeObject) depth -= 1
    if (values > limits.values) return unreadable('too-large')
  }
  return textStart !== undefined || depth > 0
}

/**
 * Reads a text as JSON. Fails, before anything is parsed, with `too-deep`, `cell-too-large` (one text) or
 * `too-large` (too many values); with `truncated` where the text simply stops and `unknown-format` where
 * it is no JSON. Never throws, and says nothing of the content. Parsing itself is one stretch, about a
 * hundredth of a second a megabyte.
 */
export const readJson = async (
  text: string,
  limits: JsonLimits = jsonLimits,
): Promise<ReadJson | Unreadable> => {
  const unfinished = await scan(text, limits)
  if (typeof unfinished !== 'boolean') return unfinished
  try {
    return { ok: true, value: JSON.parse(text) as JsonValue }
  } catch {
    return unreadable(unfinished ? 'truncated' : 'unknown-format')
  }
}
