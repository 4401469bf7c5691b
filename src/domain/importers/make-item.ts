import { originOf } from '../matching/origin.ts'
import type { AccountKind } from '../model/account.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { cleanLine, optionalLine } from './clean-line.ts'
import type {
  EarlierPassword,
  ImportedItem,
  QuestionAndAnswer,
  SkipReason,
} from './imported-item.ts'
import { splitUrls } from './split-urls.ts'

/** What a format finds, as it stands in the file. */
export interface RawItem {
  readonly line: number
  readonly kind?: AccountKind | undefined
  readonly title?: string | undefined
  /** Cells; each may hold several addresses. */
  readonly urls: readonly string[]
  readonly userName?: string | undefined
  readonly email?: string | undefined
  readonly password?: string | undefined
  readonly earlierPasswords?: readonly EarlierPassword[] | undefined
  readonly questions?: readonly QuestionAndAnswer[] | undefined
  readonly folder?: string | undefined
  readonly notes?: string | undefined
  readonly created?: PartialDate | undefined
  readonly passwordChanged?: PartialDate | undefined
  readonly oneTimeCodes?: boolean | undefined
  readonly skip?: SkipReason | undefined
}

const maxOrigins = 50
/** The contract's limit for one origin. */
const maxOriginLength = 300
/** Each answer is stretched, a millisecond of work. */
const maxQuestions = 20
/** What is longer is a note, not an answer. */
const maxAnswerLength = 1000
/** What is longer is a document. */
const maxNotesLength = 10_000
/** Products keep five or ten. */
const maxEarlierPasswords = 50
/** The cells an address can be in: some managers have a column for each. */
const maxUrlCells = 50

/** True for a text that is an e-mail address as a whole. */
export const isEmail = (text: string): boolean =>
  /^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@.]+$/.test(text)

/** The host without `www.`, as a name for an entry that has none. */
const nameOfOrigin = (origin: string | undefined): string | undefined =>
  origin?.replace(/^[a-z0-9+.-]+:\/\//, '').replace(/^www\./, '')

/** What is left of an address that could not be read: no query, no fragment, no user information. */
const nameOfBrokenUrl = (url: string | undefined): string | undefined =>
  url
    ?.replace(/^[a-z0-9+.-]*:\/*/i, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^.*@/, '')

/**
 * A user name that is an e-mail address is the e-mail: kept once, so that reuse is not counted twice.
 * A user name beside a different address stays.
 */
const readLogin = (raw: RawItem): Pick<ImportedItem, 'userName' | 'email'> => {
  const userName = optionalLine(raw.userName)
  const given = optionalLine(raw.email)
  const email = given && isEmail(given) ? given : undefined
  if (!userName) return email ? { email } : { userName: given }
  if (!isEmail(userName)) return { userName, email }
  return email && email.toLowerCase() !== userName.toLowerCase()
    ? { userName, email }
    : { email: userName }
}

/**
 * Tidies what a format found: addresses become origins, the title is filled in, the login sorted into
 * user name and e-mail, and an entry without anything to recognise it by is marked.
 */
export const makeItem = (raw: RawItem): ImportedItem => {
  const urls = raw.urls.slice(0, maxUrlCells).flatMap(splitUrls)
  const found = urls.map((url) => originOf(url))
  const origins = [...new Set(found.filter((origin) => origin !== undefined))]
    .filter((origin) => origin.length <= maxOriginLength)
    .slice(0, maxOrigins)
  const broken = urls.find((_, index) => found[index] === undefined)
  const login = readLogin(raw)
  const title =
    optionalLine(raw.title) ??
    optionalLine(nameOfOrigin(origins[0])) ??
    optionalLine(nameOfBrokenUrl(broken)) ??
    optionalLine(login.userName) ??
    optionalLine(login.email)
  return {
    line: raw.line,
    kind: raw.kind ?? 'account',
    title: title ?? '',
    origins,
    ...login,
    password: raw.password === '' ? undefined : raw.password,
    earlierPasswords: (raw.earlierPasswords ?? []).slice(0, maxEarlierPasswords),
    questions: (raw.questions ?? [])
      .filter(({ answer }) => answer.trim() !== '' && answer.length <= maxAnswerLength)
      .map(({ question, answer }) => ({ question: cleanLine(question), answer }))
      .slice(0, maxQuestions),
    folder: optionalLine(raw.folder),
    notes: raw.notes?.trim().slice(0, maxNotesLength).toWellFormed() || undefined,
    created: raw.created,
    passwordChanged: raw.passwordChanged,
    oneTimeCodes: raw.oneTimeCodes ?? false,
    skip: raw.skip ?? (title === undefined ? 'nothing-in-it' : undefined),
  }
}
