import type { BreachId } from '../../domain/model/id.ts'
import { knownBreaches } from '../../domain/notices/known-breaches.ts'
import type { NoticeReading } from '../../domain/notices/notice-reading.ts'
import { readNotice as readByRules } from '../../domain/notices/read-notice.ts'
import type { Unreadable } from '../../domain/importers/file-problem.ts'
import { findDates } from '../../formats/find-dates.ts'
import {
  maxNoticeBytes,
  readNoticeFile,
  readNoticeText,
  type NoticeText,
} from '../../formats/read-notice-file.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'

/** Words that were pasted, or a file that was dropped. */
export type NoticeInput = { readonly text: string } | { readonly file: File }

/** A notice as the guardian is shown it; nothing of it is kept. */
export interface ReadNotice {
  /** The text the spans of the reading point into. */
  readonly text: string
  readonly source: NoticeText['kind']
  readonly reading: NoticeReading
  readonly knownBreaches: readonly BreachId[]
}

/** Of a file that has bytes the problem is that there are no words in it, and of words that there are too many. */
const problemOf = ({ problem }: Unreadable) => {
  if (problem === 'empty') return 'no-text'
  return problem === 'too-large' ? 'too-long' : problem
}

const readFile = async (file: File): Promise<NoticeText> => {
  if (file.size === 0) throw new UseCaseError('FILE', { problem: 'empty' })
  if (file.size > maxNoticeBytes) throw new UseCaseError('FILE', { problem: 'too-large' })
  const read = await readNoticeFile(new Uint8Array(await file.arrayBuffer()), file.name)
  if (!read.ok) throw new UseCaseError('FILE', { problem: problemOf(read) })
  return read
}

const readText = (text: string): NoticeText => {
  const read = readNoticeText(text)
  if (read.ok) return read
  const problem = read.problem === 'empty' ? 'empty' : problemOf(read)
  throw new UseCaseError('FILE', { problem })
}

/**
 * Reads a notice on this computer and gives what it says, each claim with its words, and the known breaches it may
 * be about. Nothing is stored. Fails with `FILE` (`empty`, `no-text`, `too-large` in bytes, `too-long` in
 * characters, `binary`, `encrypted`, `unknown-format`) and with `VAULT_NOT_OPEN`.
 */
export const readNotice = async (
  ports: Pick<ProgramPorts, 'openVault' | 'catalogue' | 'lexicon' | 'today'>,
  input: NoticeInput,
): Promise<ReadNotice> => {
  ports.openVault()
  const { text, kind, sender, sentOn } =
    'text' in input ? readText(input.text) : await readFile(input.file)
  // Reading takes a while; where the vault was locked meanwhile, this fails.
  const { services, breaches } = ports.catalogue()
  const reading = readByRules({
    text,
    sender,
    dates: findDates(text, sentOn),
    lexicon: ports.lexicon,
    services,
    today: ports.today(),
  })
  return { text, source: kind, reading, knownBreaches: knownBreaches(reading, breaches) }
}
