import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { doNoticeWork } from '../../src/application/notices/notice-work.ts'
import {
  createNoticeReader,
  type NoticeReader,
} from '../../src/application/notices/notice-reader.ts'
import { readNotice } from '../../src/application/notices/read-notice.ts'
import type { ProgramPorts } from '../../src/application/program-ports.ts'
import { noticeReadingSchema } from '../../src/contract/notices.ts'
import { partialDate } from '../../src/domain/model/partial-date.ts'
import { shippedKnowledge } from '../shipped-knowledge.ts'
import { mustHold, type Outcome, type Running, type Target } from '../target.ts'
import { plainPdf } from './plain-pdf.ts'
import { fileRefusal } from './refusal.ts'

const notices = join(import.meta.dirname, '../../src/domain/notices')

const seeds = (): readonly Uint8Array[] => [
  ...['test-notices', 'held-out-notices', 'blind-notices', 'third-notices'].flatMap((folder) =>
    readdirSync(join(notices, folder))
      .filter((name) => /\.(?:txt|html|eml)$/.test(name))
      .map((name) => readFileSync(join(notices, folder, name))),
  ),
  plainPdf(['Dear parents,', 'On 12 November 2015 the names of 6,368,509 children were taken.']),
  plainPdf(['VTech: e-mail addresses and passwords were accessed.'], true),
]

type Ports = Parameters<typeof readNotice>[0]

/** By the first byte: a file of some name, or text that was pasted. */
const inputOf = (input: Uint8Array): Parameters<typeof readNotice>[1] => {
  const [first = 0] = input.subarray(-1)
  // The contract takes no more and no less.
  if (first % 4 === 0) {
    const text = Buffer.from(input).toString('utf8').slice(0, 200_000)
    if (text !== '') return { text }
  }
  const name = ['a.txt', 'a.html', 'a.eml', 'a.pdf'][first % 5] ?? 'a'
  return { file: new File([Uint8Array.from(input)], name) }
}

const readOne = async (ports: Ports, input: Uint8Array): Promise<Outcome> => {
  const { text, source, reading, knownBreaches } = await readNotice(ports, inputOf(input))
  noticeReadingSchema.parse(reading)
  mustHold(new Set(knownBreaches).size === knownBreaches.length, 'a breach is named once')
  const spans = [
    ...reading.because,
    ...reading.advice,
    ...[
      reading.services,
      reading.dates,
      reading.counts,
      reading.taken,
      reading.notTaken,
      reading.contradictions,
    ].flatMap((found) => found.flatMap((each) => each.spans)),
  ]
  for (const { from, to } of spans)
    mustHold(from < to && to <= text.length, 'spans lie in the text and are not empty')
  return { accepted: true, as: `read.${source}.${reading.kind}` }
}

const startWith = (noticeReader: NoticeReader): Promise<Running> => {
  const { catalogue, lexicon } = shippedKnowledge()
  const today = partialDate('2026-11-22')
  if (today === undefined) throw new Error('No date')
  const ports: Pick<ProgramPorts, 'catalogue' | 'lexicon' | 'noticeReader' | 'today'> = {
    catalogue: () => catalogue,
    lexicon,
    noticeReader,
    today: () => today,
  }
  return Promise.resolve({
    seeds: seeds(),
    run: (input) => readOne(ports, input).catch(fileRefusal),
    check: async () => mustHold(!('polluted' in {}), 'no notice changes what all objects have'),
    end: async () => noticeReader.stop(),
  })
}

const tokens = [
  '%PDF-1.7\n',
  'stream\n',
  'endstream',
  'xref\n0 99999999\n',
  '/Kids [3 0 R 3 0 R]',
  '/Parent 2 0 R',
  '/Filter /FlateDecode',
  '/Encrypt',
  'From: a@b.example\n',
  'Date: Fri, 27 Nov 2015 10:00:00 +0000\n',
  'MIME-Version: 1.0\n',
  'Content-Type: multipart/mixed; boundary=x\n\n',
  '--x\n',
  'Content-Transfer-Encoding: base64\n',
  'Content-Transfer-Encoding: quoted-printable\n',
  '=?utf-8?B?AAAA?=',
  '<html>',
  '<table><tr><td>',
  '<div>',
  '<script>',
  '<!--',
  '&nbsp;',
  '&#x202E;',
  ' 12 November 2015 ',
  ' 11/12/15 ',
  ' yesterday ',
  ' 4.8 million ',
  ' 6,368,509 children ',
  ' VTech ',
  ' passwords were not taken ',
  ' e-mail addresses, ',
  ' may have been ',
  ' no evidence that ',
  ' Dear ',
]

/** Notices as text, page, mail and PDF, read in the same thread so that many can be tried. */
export const noticeTarget: Target = {
  name: 'notice',
  // The product ends reading after twenty seconds; whatever takes half of that is worth a look.
  patience: 10_000,
  start: () => startWith({ read: doNoticeWork, stop: () => undefined }),
  tokens,
}

const thread = join(import.meta.dirname, '../../src/application/notices/notice-thread.ts')

/** The same through the thread of its own in which the product reads. */
export const noticeThreadTarget: Target = {
  name: 'notice-thread',
  patience: 25_000,
  start: () => startWith(createNoticeReader(thread)),
  tokens,
}
