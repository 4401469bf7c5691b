import { unreadable, type Unreadable } from '../domain/importers/file-problem.ts'
import type { PartialDate } from '../domain/model/partial-date.ts'
import { decodeText } from './decode-text.ts'
import { fileKindOf } from './file-kind.ts'
import { isTooLongPage, noticeTextOfHtml } from './html-text.ts'
import { maxNoticeBytes } from './notice-size.ts'
import { looksLikeEmail, readEmail, type EmailText } from './read-email.ts'
import { readPdfText } from './read-pdf-text.ts'

export interface NoticeText {
  readonly ok: true
  /** Plain text with `\n` line ends; all spans of the reading point into it. */
  readonly text: string
  readonly kind: 'text' | 'html' | 'email' | 'pdf'
  /** The host of the sender's address; of an e-mail only. It is easily forged. */
  readonly sender?: string | undefined
  readonly subject?: string | undefined
  readonly sentOn?: PartialDate | undefined
}

/** Some fifty printed pages. */
export const maxNoticeText = 200_000

const maxPdfPages = 60

/** Below this an e-mail says little more than that a letter is attached. */
const shortBody = 600

/** Characters that only steer how text is drawn could hide words from the reader; a form feed ends a page. */
const unwanted = /[^\P{C}\t\n]/gu

/** What mail programs put before the lines of a message that is passed on; it would stand inside dates and names. */
const quoteMarks = /^(?:[^\S\n]*>)+[^\S\n]?/gm

const tidy = (text: string): string =>
  text
    .replace(/\r\n?|\f|\u2028|\u2029/g, '\n')
    .replace(quoteMarks, '')
    .replace(unwanted, '')
    .replace(/\p{Zs}/gu, ' ')
    .trim()

/** Checks and tidies what was pasted. Fails with `empty` or `too-large`. */
export const readNoticeText = (pasted: string): NoticeText | Unreadable => {
  if (pasted.length > maxNoticeText) return unreadable('too-large')
  const text = tidy(pasted)
  return text === '' ? unreadable('empty') : { ok: true, text, kind: 'text' }
}

const asKind = (read: NoticeText | Unreadable, kind: NoticeText['kind']): NoticeText | Unreadable =>
  read.ok ? { ...read, kind } : read

const readPage = (html: string): NoticeText | Unreadable =>
  isTooLongPage(html)
    ? unreadable('too-large')
    : asKind(readNoticeText(noticeTextOfHtml(html)), 'html')

const readPdf = async (bytes: Uint8Array): Promise<NoticeText | Unreadable> => {
  const pdf = await readPdfText(bytes, { pages: maxPdfPages, textLength: maxNoticeText })
  return pdf.ok ? asKind(readNoticeText(pdf.text), 'pdf') : pdf
}

const readAttached = async (
  email: EmailText,
): Promise<NoticeText | Unreadable | { readonly ok: true; readonly text: '' }> => {
  const [letter, second] = email.attachments
  // Of two attachments nobody can say which one is the notice.
  if (!letter || second || email.bodyLength > shortBody) return { ok: true, text: '' }
  if (letter.type === 'pdf') return readPdf(letter.bytes)
  const decoded = decodeText(letter.bytes)
  return decoded.ok ? readPage(decoded.text) : decoded
}

const readMessage = async (bytes: Uint8Array): Promise<NoticeText | Unreadable> => {
  const email = await readEmail(bytes)
  if (!email.ok) return email
  const attached = await readAttached(email)
  if (!attached.ok && email.bodyLength === 0) return attached
  const letter = attached.ok ? attached.text : ''
  const read = readNoticeText(letter === '' ? email.text : `${email.text}\n\n${letter}`)
  if (!read.ok) return read
  const { sender, subject, sentOn } = email
  return { ...read, kind: 'email', sender, subject, sentOn }
}

const startsWith = (bytes: Uint8Array, mark: string): boolean =>
  Buffer.from(bytes.subarray(0, 1024)).toString('latin1').trimStart().startsWith(mark)

const isPage = (text: string, name: string): boolean =>
  /\.x?html?$/i.test(name) || /<(?:!doctype html|html|body)[\s>]/i.test(text.slice(0, 2000))

/**
 * The text of a dropped notice: plain text, HTML, a saved e-mail or a PDF, told by content, of HTML also by the
 * file's name. Fails with `empty`, `too-large`, `binary`, `encrypted` or `unknown-format` (a text document of
 * an office program); never throws. Nothing in the file is run or fetched.
 */
export const readNoticeFile = async (
  bytes: Uint8Array,
  name: string,
): Promise<NoticeText | Unreadable> => {
  if (bytes.length > maxNoticeBytes) return unreadable('too-large')
  if (startsWith(bytes, '%PDF-')) return readPdf(bytes)
  if (fileKindOf(bytes) !== 'text' || startsWith(bytes, '{\\rtf'))
    return unreadable('unknown-format')
  const start = Buffer.from(bytes.subarray(0, 16_384)).toString('latin1')
  if (/\.eml$/i.test(name) || looksLikeEmail(start)) return readMessage(bytes)
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  return isPage(decoded.text, name) ? readPage(decoded.text) : readNoticeText(decoded.text)
}
