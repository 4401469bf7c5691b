import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A planted text that was found where it must not be. The text itself is not repeated. */
export interface CanaryHit {
  readonly file: string
  readonly canary: number
  readonly form: string
}

const base64Forms = (bytes: Buffer): readonly string[] =>
  // A text inside a longer one can begin at any of three places of a base64 group; the outer characters
  // depend on the neighbours, so they are cut off.
  [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64')
    return text.slice(shift === 0 ? 0 : 4, -4)
  })

const formsOf = (text: string): readonly (readonly [form: string, bytes: Buffer])[] => {
  const utf8 = Buffer.from(text, 'utf8')
  const utf16 = Buffer.from(text, 'utf16le')
  return [
    ['UTF-8', utf8],
    ['UTF-16LE', utf16],
    ['UTF-16BE', Buffer.from(utf16).swap16()],
    ['hex', Buffer.from(utf8.toString('hex'))],
    ...base64Forms(utf8).map((form) => ['base64', Buffer.from(form)] as const),
  ]
}

/**
 * Looks for planted texts in every file below a folder, as UTF-8, UTF-16, base64 and hex. The texts must be
 * long and unique, or the answer means nothing.
 */
export const findCanaries = (folder: string, canaries: readonly string[]): readonly CanaryHit[] => {
  const short = canaries.find((text) => text.length < 12)
  if (short !== undefined) throw new Error('A canary of under 12 characters may occur by chance')
  const forms = canaries.flatMap((text, canary) =>
    formsOf(text).map(([form, bytes]) => ({ canary, form, bytes })),
  )
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const file = join(entry.parentPath, entry.name)
      const content = readFileSync(file)
      return forms
        .filter(({ bytes }) => content.includes(bytes))
        .map(({ canary, form }) => ({ file, canary, form }))
    })
}
