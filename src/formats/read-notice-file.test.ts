import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maxNoticeText, readNoticeFile, readNoticeText } from './read-notice-file.ts'
import { maxNoticeBytes } from './notice-size.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A PDF of one page per list of lines, in the plainest form there is. */
const pdfOf = (pages: readonly (readonly string[])[], extra = ''): Uint8Array => {
  const escaped = (line: string): string => line.replace(/[\\()]/g, '\\$&')
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', '', '']
  objects[2] = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
  const kids: string[] = []
  for (const lines of pages) {
    const drawn = lines.map((line) => `(${escaped(line)}) Tj T*`).join('\n')
    const stream = `BT /F1 12 Tf 14 TL 72 720 Td\n${drawn}\nET`
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`)
    const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${objects.length} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`
    objects.push(page)
    kids.push(`${objects.length} 0 R`)
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra} >>\nstartxref\n${start}\n%%EOF`
  return bytesOf(file)
}

const encrypted =
  '/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 ' +
  `/O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> >> /ID [<${'22'.repeat(16)}> <${'22'.repeat(16)}>]`

const mail = (head: readonly string[], body: string): Uint8Array =>
  bytesOf(
    [
      'From: Club <office@club.example>',
      'Date: Mon, 10 Jun 2024 23:30:00 -0600',
      'Subject: =?utf-8?Q?Caf=C3=A9?=',
      'MIME-Version: 1.0',
      ...head,
      '',
      body,
    ].join('\r\n'),
  )

describe('readNoticeFile', () => {
  it('reads text, told from HTML by its content', async () => {
    expect(await readNoticeFile(bytesOf('Dear\r\nparents\u00a0all\u202e'), 'a.txt')).toEqual({
      ok: true,
      text: 'Dear\nparents all',
      kind: 'text',
    })
    expect(await readNoticeFile(bytesOf('<!doctype html><p>Dear <b>all</b>'), 'a.txt')).toEqual({
      ok: true,
      text: 'Dear all',
      kind: 'html',
    })
  })

  it('reads a saved e-mail in its character set, with the sender and the sender’s own day', async () => {
    const head = [
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
    ]
    expect(await readNoticeFile(mail(head, 'Caf=E9 da=\r\nta lost'), 'letter')).toEqual({
      ok: true,
      kind: 'email',
      text: 'From: Club <office@club.example>\nDate: 10 Jun 2024\nSubject: Café\n\nCafé data lost',
      sender: 'club.example',
      subject: 'Café',
      sentOn: '2024-06-10',
    })
  })

  it('reads the letter attached to an e-mail that says nothing else', async () => {
    const pdf = Buffer.from(pdfOf([['We lost your data.']])).toString('base64')
    const body = [
      '--b',
      'Content-Type: text/plain',
      '',
      'Please see the letter.',
      '--b',
      'Content-Type: application/pdf; name="letter.pdf"',
      'Content-Disposition: attachment; filename="letter.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      pdf,
      '--b--',
    ].join('\r\n')
    const read = await readNoticeFile(
      mail(['Content-Type: multipart/mixed; boundary=b'], body),
      'a.eml',
    )
    expect(read).toMatchObject({ ok: true, kind: 'email' })
    expect(read.ok && read.text.endsWith('Please see the letter.\n\nWe lost your data.')).toBe(true)
  })

  it('reads the text of a PDF, page after page', async () => {
    const read = await readNoticeFile(pdfOf([['Dear all,', 'data was lost.'], ['Sorry.']]), 'x.pdf')
    expect(read).toEqual({ ok: true, kind: 'pdf', text: 'Dear all,\ndata was lost.\n\nSorry.' })
  })

  it.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['a file of spaces', bytesOf(' \n '), 'empty'],
    ['a page without words', bytesOf('<html><body><img src=x></body></html>'), 'empty'],
    ['a PDF without text', pdfOf([[]]), 'empty'],
    ['a PDF with a password', pdfOf([['secret']], encrypted), 'encrypted'],
    ['a PDF that was cut off', bytesOf('%PDF-1.4\n1 0 obj'), 'unknown-format'],
    ['a PDF of too many pages', pdfOf(Array.from({ length: 61 }, () => ['a'])), 'too-large'],
    ['an archive, such as a .docx', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'unknown-format'],
    ['rich text', bytesOf('{\\rtf1 Dear all}'), 'unknown-format'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3), 'binary'],
    ['too long a text', bytesOf('a'.repeat(maxNoticeText + 1)), 'too-large'],
    ['too large a file', new Uint8Array(maxNoticeBytes + 1), 'too-large'],
    ['an e-mail without a body', mail(['Content-Type: text/plain'], ''), 'empty'],
    [
      'an e-mail of too many parts in parts',
      mail([`Content-Type: multipart/mixed; boundary=b`], nested(60)),
      'unknown-format',
    ],
  ])('refuses %s', async (_, bytes, problem) => {
    expect(await readNoticeFile(bytes, 'file')).toMatchObject({ ok: false, problem })
  })

  it('never throws, whatever the bytes', async () => {
    const start = fc.constantFrom('', '%PDF-1.7\n', 'From: a\nMIME-Version: 1.0\n', '<html>')
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 400 }), async (mark, bytes) => {
        const read = await readNoticeFile(Buffer.concat([bytesOf(mark), bytes]), 'a.eml')
        expect(typeof read.ok).toBe('boolean')
      }),
      { numRuns: 100 },
    )
  })

  it('keeps hidden words and scripts of a marketing mail out', async () => {
    const folder = join(import.meta.dirname, '../domain/notices/test-notices')
    const read = await readNoticeFile(readFileSync(join(folder, 'pixel-pals-mail.html')), 'a.html')
    expect(read.ok && /bank account|Social Security|steal/.test(read.text)).toBe(false)
  })
})

describe('readNoticeText', () => {
  it('takes the marks of a message that was passed on from before its lines', () => {
    const passedOn =
      'Seen this?\n> > between 18 September 2026 and 2\n> > November 2026.\n>\n>> a > b'
    expect(readNoticeText(passedOn)).toMatchObject({
      text: 'Seen this?\nbetween 18 September 2026 and 2\nNovember 2026.\n\na > b',
    })
  })

  it('tells of a pasted text that is too long or empty', () => {
    expect(readNoticeText('a'.repeat(maxNoticeText + 1))).toMatchObject({ problem: 'too-large' })
    expect(readNoticeText(' ')).toMatchObject({ problem: 'empty' })
  })
})

/** A body of multipart inside multipart. */
function nested(depth: number): string {
  return Array.from(
    { length: depth },
    (_, level) => `--b${level || ''}\r\nContent-Type: multipart/mixed; boundary=b${level + 1}\r\n`,
  ).join('\r\n')
}
