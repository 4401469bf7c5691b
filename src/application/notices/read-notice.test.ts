import { ORPCError } from '@orpc/server'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startSampleFamily, type SampleFamily } from '../../../scripts/test/sample-client.ts'

let family: SampleFamily

beforeAll(async () => {
  family = await startSampleFamily()
})

afterAll(() => family.end())

const notices = join(import.meta.dirname, '../../domain/notices/test-notices')

const fileOf = (name: string, content: string | Uint8Array<ArrayBuffer>): File =>
  new File([content], name)

const sampleFile = (name: string): File => fileOf(name, readFileSync(join(notices, name)))

/** A letter of one page, as small as a PDF can be. */
const pdfOf = (lines: readonly string[]): string => {
  const shown = lines.map((line) => `(${line}) Tj T*`).join(' ')
  const content = `BT /F1 11 Tf 14 TL 50 780 Td ${shown} ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  const starts: number[] = []
  let body = '%PDF-1.4\n'
  for (const [index, object] of objects.entries()) {
    starts.push(body.length)
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return `${body}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`
}

const failureOf = async (work: Promise<unknown>): Promise<readonly unknown[]> => {
  try {
    await work
    return ['no failure']
  } catch (error) {
    // `defined`: it reached the page as one of the contract's typed errors.
    return error instanceof ORPCError && error.defined ? [error.code, error.data] : [error]
  }
}

type Read = Awaited<ReturnType<SampleFamily['client']['notices']['read']>>

const classes = (list: Read['reading']['taken']): readonly string[] => [
  ...new Set(list.map(({ dataClass }) => dataClass)),
]

const everySpan = ({ reading }: Read) =>
  [
    ...reading.services,
    ...reading.dates,
    ...reading.counts,
    ...reading.taken,
    ...reading.notTaken,
    ...reading.contradictions,
  ].map(({ spans }) => spans)

describe('reading a notice', () => {
  test('a pasted article: service, dates, classes, and the breach that is known', async () => {
    const text = readFileSync(join(notices, 'vtech-newspaper.txt'), 'utf8')
    const read = await family.client.notices.read({ text })
    expect(read).toMatchObject({ source: 'text', reading: { kind: 'breach' } })
    expect(read.reading.services[0]?.serviceId).toBe('vtech-learning-lodge')
    expect(read.knownBreaches[0]).toBe('vtech-2015')
    expect(classes(read.reading.taken)).toContain('birth-date')
    // No claim without the words it came from, and they are in the text that is given back.
    for (const spans of everySpan(read)) {
      expect(spans.length).toBeGreaterThan(0)
      for (const { from, to } of spans) {
        expect(read.text.slice(from, to).trim()).not.toBe('')
      }
    }
  })

  test('a web page, without what nobody sees in it', async () => {
    const read = await family.client.notices.read({ file: sampleFile('pixel-pals-mail.html') })
    expect(read).toMatchObject({ source: 'html', reading: { kind: 'breach' } })
    expect(read.text).not.toMatch(/<[a-z]|script/i)
  })

  test('a saved e-mail', async () => {
    const read = await family.client.notices.read({ file: sampleFile('district-powerschool.eml') })
    expect(read).toMatchObject({ source: 'email', reading: { kind: 'breach' } })
    expect(read.reading.services.map(({ serviceId }) => serviceId)).toContain('powerschool')
    expect(classes(read.reading.notTaken)).toContain('social-security-number')
  })

  test('a letter as a PDF', async () => {
    const pdf = pdfOf([
      'VTech has discovered a data breach. On 14 November 2015 an unauthorised person got in.',
      'Names and birth dates of children were stolen.',
    ])
    const read = await family.client.notices.read({ file: fileOf('letter.pdf', pdf) })
    expect(read).toMatchObject({ source: 'pdf', reading: { kind: 'breach' } })
    expect(classes(read.reading.taken)).toEqual(expect.arrayContaining(['name', 'birth-date']))
    expect(read.knownBreaches).toContain('vtech-2015')
  })

  test('a trick gives no breach, and the words that say so', async () => {
    const read = await family.client.notices.read({ file: sampleFile('discord-trick.eml') })
    expect(read.reading).toMatchObject({ kind: 'phishing', services: [], taken: [], dates: [] })
    expect(read.reading.because.length).toBeGreaterThan(0)
    expect(read.knownBreaches).toEqual([])
  })

  test('stores nothing', async () => {
    const before = await family.client.services.catalogue()
    const accounts = await family.client.accounts.list()
    await family.client.notices.read({ file: sampleFile('maple-toys-letter.txt') })
    expect(await family.client.services.catalogue()).toEqual(before)
    expect(await family.client.accounts.list()).toEqual(accounts)
  })

  test.each([
    ['an empty file', fileOf('a.txt', ''), 'empty'],
    ['a file without words', fileOf('a.txt', ' \n\n '), 'no-text'],
    ['a PDF without words', fileOf('a.pdf', pdfOf([])), 'no-text'],
    ['a broken PDF', fileOf('a.pdf', '%PDF-1.7 and then nothing'), 'unknown-format'],
    ['a picture', fileOf('a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])), 'binary'],
    ['a book', fileOf('a.txt', 'word '.repeat(50_000)), 'too-long'],
    ['a film', fileOf('a.txt', new Uint8Array(8 * 1024 * 1024 + 1)), 'too-large'],
  ])('%s is refused in words', async (_, file, problem) => {
    expect(await failureOf(family.client.notices.read({ file }))).toEqual(['FILE', { problem }])
  })

  test('a text of spaces is refused in words', async () => {
    expect(await failureOf(family.client.notices.read({ text: ' \n ' }))).toEqual([
      'FILE',
      { problem: 'empty' },
    ])
  })

  test('a locked vault reads nothing', async () => {
    await family.client.vault.lock()
    expect(await failureOf(family.client.notices.read({ text: 'Names were stolen.' }))).toEqual([
      'VAULT_NOT_OPEN',
      undefined,
    ])
  })
})
