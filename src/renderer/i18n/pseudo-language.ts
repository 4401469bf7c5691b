import { pseudoLocalizeString } from 'pseudo-localization'

/**
 * Languages nobody speaks, by the codes that Android and Chromium use for them: English with accents, two fifths longer
 * and in brackets; and English from right to left. What a translation would break shows in them, and a text that is
 * not in the message catalogue shows by lacking the accents.
 */
export const pseudoLanguages = ['en-XA', 'ar-XB'] as const
export type PseudoLanguage = (typeof pseudoLanguages)[number]

/** Element tags that a message has for `Trans`: they stay as they are. */
const tag = /(<\/?\w+\s*\/?>)/

const longer = 1.4

/** In words, since no language has one that is as long as a paragraph needs. */
const filling = ' ẋẋẋẋẋ'

/** A finished message (all values filled in) as the language would have it. */
export const pseudoText = (text: string, language: PseudoLanguage): string => {
  const strategy = language === 'en-XA' ? 'accented' : 'bidi'
  const parts = text
    .split(tag)
    .map((part) =>
      part === '' || tag.test(part) ? part : pseudoLocalizeString(part, { strategy }),
    )
    .join('')
  if (language === 'ar-XB') return parts
  const missing = Math.ceil(text.length * longer) - parts.length
  return `⟦${parts}${missing > 0 ? filling.repeat(Math.ceil(missing / filling.length)) : ''}⟧`
}
