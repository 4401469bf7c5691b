import type { Unreadable } from '../../domain/importers/file-problem.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import type { Lexicon } from '../../domain/notices/lexicon.ts'
import type { NoticeReading } from '../../domain/notices/notice-reading.ts'
import { readNotice } from '../../domain/notices/read-notice.ts'
import type { KnownService } from '../../domain/notices/service-mentions.ts'
import { findDates } from '../../formats/find-dates.ts'
import { readNoticeFile, readNoticeText, type NoticeText } from '../../formats/read-notice-file.ts'

/** Words that were pasted, or the bytes of a file with its name, and what they are read with. */
export interface NoticeWork {
  readonly given: { readonly text: string } | { readonly bytes: Uint8Array; readonly name: string }
  readonly lexicon: Lexicon
  readonly services: readonly KnownService[]
  readonly today: PartialDate
}

export type NoticeWorkDone =
  | {
      readonly ok: true
      /** The text the spans of the reading point into. */
      readonly text: string
      readonly source: NoticeText['kind']
      readonly reading: NoticeReading
    }
  | Unreadable

/** Reads a notice from beginning to end: text, dates, claims. A hostile one may take very long. */
export const doNoticeWork = async ({
  given,
  lexicon,
  services,
  today,
}: NoticeWork): Promise<NoticeWorkDone> => {
  const read =
    'text' in given ? readNoticeText(given.text) : await readNoticeFile(given.bytes, given.name)
  if (!read.ok) return read
  const { text, kind, sender, sentOn } = read
  const dates = findDates(text, sentOn)
  const reading = readNotice({ text, sender, dates, lexicon, services, today })
  return { ok: true, text, source: kind, reading }
}
