import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import { unreadable, type Unreadable } from '../domain/importers/file-problem.ts'
import { partialDate, type PartialDate } from '../domain/model/partial-date.ts'
import { isTooLongPage, noticeTextOfHtml } from './html-text.ts'

export interface EmailText {
  readonly ok: true
  /** Sender, date and subject as lines of their own, a blank line, and the body as it is read. */
  readonly text: string
  /** Where the body alone says so little that an attached letter is the message. */
  readonly bodyLength: number
  readonly sender?: string | undefined
  readonly subject?: string | undefined
  readonly sentOn?: PartialDate | undefined
  readonly attachments: readonly EmailAttachment[]
}

export interface EmailAttachment {
  readonly name: string
  readonly type: 'pdf' | 'html'
  readonly bytes: Uint8Array
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const headerNames =
  /^(?:received|return-path|delivered-to|mime-version|message-id|content-type|from|to|subject|date|dkim-signature|x-[a-z-]{1,60}):/i

/** True where a file begins as a message does: header lines, two of them at least of known names. */
export const looksLikeEmail = (start: string): boolean => {
  const head = start.split(/\r?\n\r?\n/, 1)[0] ?? ''
  const known = head.split(/\r?\n/).filter((line) => headerNames.test(line))
  const names = new Set(known.map((line) => line.slice(0, line.indexOf(':')).toLowerCase()))
  return names.has('from') && (names.has('mime-version') || names.has('received') || names.size > 3)
}

/** The day in the sender's own time zone: what the header says, not what it is at Greenwich. */
const sentOnOf = (email: Email): PartialDate | undefined => {
  const header = email.headers.find(({ key }) => key === 'date')?.value.slice(0, 80) ?? ''
  const found = /(\d{1,2})\s{1,3}([A-Za-z]{3})[a-z]{0,6}\s{1,3}(\d{4})/.exec(header)
  const month = months.indexOf(found?.[2]?.toLowerCase() ?? '') + 1
  if (!found || month === 0) return undefined
  return partialDate(
    `${found[3]}-${String(month).padStart(2, '0')}-${(found[1] ?? '').padStart(2, '0')}`,
  )
}

const longDate = (date: PartialDate): string => {
  const month = months[Number(date.slice(5, 7)) - 1] ?? ''
  return `${Number(date.slice(8))} ${month.slice(0, 1).toUpperCase()}${month.slice(1)} ${date.slice(0, 4)}`
}

const addressLine = (from: Address | undefined): string =>
  from?.address === undefined ? '' : `From: ${from.name} <${from.address}>`

const hostOfAddress = (address: string | undefined): string | undefined => {
  const host = address?.slice(address.lastIndexOf('@') + 1).toLowerCase() ?? ''
  return /^[a-z0-9.-]{3,253}$/.test(host) && host.includes('.') ? host : undefined
}

const bytesOf = (content: Attachment['content']): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)

const letterType = ({ mimeType, filename }: Attachment): EmailAttachment['type'] | undefined => {
  if (mimeType === 'application/pdf' || /\.pdf$/i.test(filename ?? '')) return 'pdf'
  return mimeType === 'text/html' || /\.html?$/i.test(filename ?? '') ? 'html' : undefined
}

const lettersIn = (attachments: readonly Attachment[]): readonly EmailAttachment[] =>
  attachments.flatMap((attachment) => {
    const type = letterType(attachment)
    if (!type) return []
    return [{ name: attachment.filename ?? '', type, bytes: bytesOf(attachment.content) }]
  })

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 300)

/**
 * Reads a message as mail programs save it (`.eml`): the body the reader sees, in whatever transfer encoding and
 * character set; of several bodies the HTML one, since its links tell where they lead. Fails with
 * `unknown-format` where it cannot be taken apart, `too-large` where its page is longer than is read, `empty` where it has neither body nor attached letter;
 * never throws. Attachments other than PDF and HTML are left out.
 */
export const readEmail = async (bytes: Uint8Array): Promise<EmailText | Unreadable> => {
  let email: Email
  try {
    email = await PostalMime.parse(bytes, {
      maxNestingDepth: 30,
      maxHeadersSize: 256 * 1024,
      maxRfc822NestingDepth: 3,
      attachmentEncoding: 'arraybuffer',
    })
  } catch {
    return unreadable('unknown-format')
  }
  if (email.html !== undefined && isTooLongPage(email.html)) return unreadable('too-large')
  const seen = email.html === undefined ? '' : noticeTextOfHtml(email.html)
  const body = seen === '' ? (email.text ?? '').trim() : seen
  const attachments = lettersIn(email.attachments)
  if (body === '' && attachments.length === 0) return unreadable('empty')
  const sentOn = sentOnOf(email)
  const subject = oneLine(email.subject ?? '')
  const head = [
    oneLine(addressLine(email.from)),
    sentOn === undefined ? '' : `Date: ${longDate(sentOn)}`,
    subject === '' ? '' : `Subject: ${subject}`,
  ].filter((line) => line !== '')
  return {
    ok: true,
    text: [head.join('\n'), body].filter((part) => part !== '').join('\n\n'),
    bodyLength: body.length,
    sender: hostOfAddress(email.from?.address),
    subject: subject === '' ? undefined : subject,
    sentOn,
    attachments,
  }
}
