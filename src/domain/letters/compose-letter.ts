import type { FilledFacts, LetterParams } from './letter-facts.ts'
import type { LetterTemplate } from '../model/letter-template.ts'

/** Writes an ICU message out with its parameters; fails where one is missing. */
export type FormatMessage = (message: string, params: LetterParams) => string

export interface ComposedParagraph {
  readonly text: string
  readonly items: readonly string[]
}

export interface ComposedLetter {
  readonly subject: string
  /** To whom, line by line. */
  readonly to: readonly string[]
  /** From whom and where the answer goes, line by line, as it was typed; empty lines left out. */
  readonly from: readonly string[]
  readonly date: string
  readonly paragraphs: readonly ComposedParagraph[]
  /** Names under the lines for signing. */
  readonly signatures: readonly string[]
}

/** The paragraphs that hold for these facts, filled in. */
export const composedParagraphs = (
  template: LetterTemplate,
  { params, holds, lost }: FilledFacts,
  format: FormatMessage,
): readonly ComposedParagraph[] =>
  template.paragraphs
    .filter(
      ({ when, anyClass }) =>
        (when ?? []).every((condition) => holds.has(condition)) &&
        (anyClass === undefined || anyClass.some((id) => lost.has(id))),
    )
    .reduce<readonly ComposedParagraph[]>((written, { text, items, continues }) => {
      const words = format(text, params)
      const before = written.at(-1)
      if (continues && before && before.items.length === 0) {
        return [...written.slice(0, -1), { ...before, text: `${before.text} ${words}` }]
      }
      return [...written, { text: words, items: (items ?? []).map((item) => format(item, params)) }]
    }, [])

/** The letter as plain text for a mail program: the address and the place for signing are for paper alone. */
export const letterText = (letter: ComposedLetter): string =>
  [
    ...letter.paragraphs.map(({ text, items }) =>
      [text, ...items.map((item, place) => `${place + 1}. ${item}`)].join('\n'),
    ),
    letter.signatures.join('\n'),
    letter.from.filter((line) => !letter.signatures.includes(line)).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
