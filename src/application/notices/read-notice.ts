import type { BreachId } from '../../domain/model/id.ts'
import { knownBreaches } from '../../domain/notices/known-breaches.ts'
import type { NoticeReading } from '../../domain/notices/notice-reading.ts'
import type { Unreadable } from '../../domain/importers/file-problem.ts'
import { maxNoticeBytes } from '../../formats/notice-size.ts'
import type { NoticeText } from '../../formats/read-notice-file.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'
import type { NoticeWork } from './notice-work.ts'

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

/** What of the input is to be read. Fails with `FILE` (`empty`, `too-large`). */
const givenIn = async (input: NoticeInput): Promise<NoticeWork['given']> => {
  if ('text' in input) return input
  const { file } = input
  if (file.size === 0) throw new UseCaseError('FILE', { problem: 'empty' })
  if (file.size > maxNoticeBytes) throw new UseCaseError('FILE', { problem: 'too-large' })
  return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name }
}

const failureOf = (input: NoticeInput, read: Unreadable): UseCaseError => {
  const isPasted = 'text' in input
  const problem = isPasted && read.problem === 'empty' ? 'empty' : problemOf(read)
  return new UseCaseError('FILE', { problem })
}

/**
 * Reads a notice on this computer and gives what it says, each claim with its words, and the known breaches it may
 * be about. Nothing is stored. Fails with `FILE` (`empty`, `no-text`, `too-large` in bytes, `too-long` in
 * characters, `takes-too-long`, `binary`, `encrypted`, `unknown-format`) and with `VAULT_NOT_OPEN`.
 */
export const readNotice = async (
  ports: Pick<ProgramPorts, 'catalogue' | 'lexicon' | 'noticeReader' | 'today'>,
  input: NoticeInput,
): Promise<ReadNotice> => {
  const services = ports
    .catalogue()
    .services.map(({ id, name, formerNames, operator, domains }) => ({
      id,
      name,
      formerNames,
      operator,
      domains,
    }))
  const read = await ports.noticeReader.read({
    given: await givenIn(input),
    lexicon: ports.lexicon,
    services,
    today: ports.today(),
  })
  if (!read.ok) throw failureOf(input, read)
  const { text, source, reading } = read
  // Where the vault was locked meanwhile, this fails.
  return {
    text,
    source,
    reading,
    knownBreaches: knownBreaches(reading, ports.catalogue().breaches),
  }
}
