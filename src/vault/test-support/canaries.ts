/** A text long and unlike anything else, so that finding one is no accident. */
export const canary = (what: string): string => `canary-${what}-d41c5e0b97aa4f6e8b21`

/** What every canary ends in; finding it finds them all. */
const mark = 'd41c5e0b97aa4f6e8b21'

/**
 * How a text may lie in a file: UTF-8, UTF-16 either way, hex either way, and base64 at each of its three
 * alignments.
 */
export const formsOf = (text: string): readonly Buffer[] => {
  const utf16 = Buffer.from(text, 'utf16le')
  const hex = Buffer.from(text).toString('hex')
  const inBase64 = [0, 1, 2].map((offset) => {
    const padded = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]).toString('base64')
    return Buffer.from(padded.slice(4, -4))
  })
  return [
    Buffer.from(text),
    utf16,
    Buffer.from(utf16).swap16(),
    Buffer.from(hex),
    Buffer.from(hex.toUpperCase()),
    ...inBase64,
  ]
}

/** Which texts lie in which files (by name), in any form; all canaries where none is given. */
export const textsFoundIn = (
  files: ReadonlyMap<string, Buffer>,
  texts: readonly string[] = [mark],
): readonly string[] => {
  const wanted = texts.map((text) => ({ text, forms: formsOf(text) }))
  return [...files].flatMap(([name, bytes]) =>
    wanted
      .filter(({ forms }) => forms.some((form) => bytes.includes(form)))
      .map(({ text }) => `${text} in ${name}`),
  )
}
