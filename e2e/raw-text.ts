import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { samplePassphrase } from './sample-family.ts'

const valuesIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value.replaceAll(/\s+/g, ' ')]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : []
}

/** The lands that the playbook knows, as `Intl` names them. */
const lands = (code: string): string =>
  new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code

/** Texts that are no messages: the catalogue's and the playbook's, the sample family's, and the product's name. */
const values: ReadonlySet<string> = new Set([
  'Kinventory',
  // What the computer is, among the versions.
  `${process.platform} ${process.arch}`,
  samplePassphrase,
  ...['out/catalogue.json', 'out/playbook.json'].flatMap((file) =>
    valuesIn(JSON.parse(readFileSync(file, 'utf8'))),
  ),
  ...Array.from(
    readFileSync('out/playbook.json', 'utf8').matchAll(/"([A-Z]{2})"/g),
    ([, code = '']) => lands(code),
  ),
  ...Array.from(
    readFileSync('src/application/sample/sample-family.ts', 'utf8').matchAll(/'([^'\n]+)'/g),
    ([, text = '']) => text,
  ),
])

/** So many letters of a sentence are no accident. */
const telling = 24

/** Sentences of the playbook with a name to be filled in, as they read once it is. */
const filled: readonly RegExp[] = [...values]
  // A gap alone would be filled by anything.
  .filter((value) => /\{\w+\}/.test(value) && value.replaceAll(/\{\w+\}/g, '').length >= 12)
  .map(
    (value) =>
      new RegExp(
        `^${value
          .split(/\{\w+\}/)
          .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
          .join('.+')}$`,
      ),
  )

const looksLikeOne = (text: string): boolean =>
  values.has(text) ||
  // At the beginning of a line.
  values.has(text.charAt(0).toLowerCase() + text.slice(1)) ||
  (text.length >= telling &&
    ([...values].some((value) => value.includes(text)) || filled.some((one) => one.test(text))))

const looked = new Map<string, boolean>()

/** Data. The same texts are on many screens, and there are thousands of values. */
const isOneValue = (text: string): boolean => {
  const found = looked.get(text) ?? looksLikeOne(text)
  looked.set(text, found)
  return found
}

/** Data, or data in a row as `Intl.ListFormat` writes it. */
const isData = (text: string): boolean =>
  isOneValue(text) ||
  text
    .split(/, (?:and )?/)
    .every((part) => isOneValue(part) || part.split(' and ').every(isOneValue))

/** Days and months as `Intl` writes them, and addresses. */
const months = Array.from({ length: 12 }, (_, month) =>
  ['long', 'short'].map((style) =>
    new Date(2026, month, 15).toLocaleDateString('en', { month: style as 'long' | 'short' }),
  ),
).flat()
const formatted = new RegExp(`^(?:${months.join('|')}|am|pm|and|or)$|@|://|\\w\\.\\w`, 'i')

/** Texts a reader meets: written, spoken, or in a field; nothing of what is hidden. */
const textsOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent || ['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(parent.tagName)) continue
      if (parent.closest('[data-untranslated]')) continue
      found.add(node.textContent ?? '')
    }
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']) {
        found.add(element.getAttribute(name) ?? '')
      }
    }
    return [...found].map((text) => text.replaceAll(/\s+/g, ' ').trim())
  })

/**
 * Texts of a page in the pseudo-language that are neither messages (those have accents) nor data: words that somebody
 * wrote into a component.
 */
export const rawTexts = async (page: Page): Promise<readonly string[]> =>
  (await textsOn(page)).filter((text) => {
    const words = text.split(/[^\p{L}\p{N}@:/.'-]+/u).filter((word) => /^[a-z'-]{2,}$/i.test(word))
    if (words.length === 0 || /[ȧƀƈḗīǿŧřşƞ⟦⟧ẋ]/.test(text)) return false
    return !isData(text) && !words.every((word) => formatted.test(word) || values.has(word))
  })
