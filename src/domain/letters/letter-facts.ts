import type { Breach } from '../model/breach.ts'
import type { DataClass } from '../model/data-class.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { PersonRole } from '../model/person.ts'
import type { Letter } from './letter.ts'
import type { LetterCondition, LetterKind } from '../model/letter-template.ts'

/**
 * The placeholders of a letter, each with what has to hold for it to be filled: a paragraph that has one names the
 * condition, or its kind of letter brings it (`kindsWith`).
 */
export const letterFacts: Readonly<
  Record<string, LetterCondition | 'always' | 'letter' | 'authority'>
> = {
  service: 'always',
  sender: 'always',
  about: 'always',
  people: 'children',
  count: 'children',
  signers: 'together',
  signersCount: 'together',
  logins: 'logins',
  breach: 'breach',
  access: 'access',
  disclosed: 'disclosed',
  lost: 'lost',
  previousOn: 'letter',
  previousKind: 'letter',
  previousDue: 'late',
  remindedOn: 'reminded',
  authority: 'authority',
}

export type LetterParams = Readonly<Record<string, string | number>>

/** How dates and lists are written in the letter's language and the reader's region. */
export interface LetterWords {
  readonly date: (date: PartialDate) => string
  readonly list: (words: readonly string[]) => string
}

/** What somebody is called in the letter: what the family calls them, or what was typed for this letter alone. */
export interface NamedSubject {
  readonly name: string
  /** Typed in for this letter and kept nowhere. */
  readonly birthDate?: PartialDate | undefined
  readonly signs: boolean
}

export interface LetterFactsInput {
  readonly serviceName: string
  readonly senderName: string
  readonly isAboutSender: boolean
  readonly subjects: readonly NamedSubject[]
  /** E-mail addresses or user names by which the service knows the account; only those that were ticked. */
  readonly logins: readonly string[]
  readonly breach?: Breach | undefined
  readonly dataClasses: readonly DataClass[]
  /** The letter it follows up, and its kind. */
  readonly previous?: { readonly letter: Letter; readonly kind: LetterKind } | undefined
  /** The day a reminder of that was sent. */
  readonly remindedOn?: PartialDate | undefined
  readonly authorityName?: string | undefined
  readonly today: PartialDate
  readonly words: LetterWords
}

export interface FilledFacts {
  readonly params: LetterParams
  readonly holds: ReadonlySet<LetterCondition>
  /** Kinds of data that the breach lost about people of this role. */
  readonly lost: ReadonlySet<string>
}

/** Hyphens may not occur in the keys of an ICU `select`. */
const kindKeys: Readonly<Record<LetterKind, string>> = {
  'breach-questions': 'questions',
  access: 'access',
  erasure: 'erasure',
  withdrawal: 'withdrawal',
  reminder: 'reminder',
  complaint: 'complaint',
}

const accessWords = ({ access }: Breach, { date }: LetterWords): string | undefined => {
  const { from, to } = access
  if (from === undefined && to === undefined) return undefined
  if (from === to || to === undefined) return from && date(from)
  return from === undefined ? date(to) : `${date(from)} – ${date(to)}`
}

const lostClasses = (
  breach: Breach | undefined,
  role: PersonRole,
  dataClasses: readonly DataClass[],
): readonly DataClass[] => {
  const lost = new Set(
    breach?.classes.filter((one) => one.role === role).map(({ dataClass }) => dataClass),
  )
  return dataClasses.filter(({ id }) => lost.has(id))
}

const calledIn = ({ name, birthDate }: NamedSubject, { date }: LetterWords): string =>
  birthDate === undefined ? name : `${name} (born ${date(birthDate)})`

/**
 * The facts of one letter, written out, and which conditions hold. What the family's inventory says of somebody does
 * not go in: the kinds of data are those that the breach is reported to have lost.
 */
export const filledFacts = (input: LetterFactsInput): FilledFacts => {
  const { breach, previous, today, words, subjects } = input
  const signers = subjects.filter(({ signs }) => signs).map(({ name }) => name)
  const access = breach && accessWords(breach, words)
  const lost = lostClasses(breach, input.isAboutSender ? 'guardian' : 'child', input.dataClasses)
  const due = previous?.letter.dueOn
  const isLate = due !== undefined && due < today
  const sentOn = previous?.letter.sentOn
  const params: Record<string, string | number | undefined> = {
    service: input.serviceName,
    sender: input.senderName,
    about: input.isAboutSender ? 'self' : 'children',
    people: words.list(subjects.map((one) => calledIn(one, words))),
    count: subjects.length,
    signers: signers.length > 0 ? words.list(signers) : undefined,
    signersCount: signers.length,
    logins: input.logins.length > 0 ? words.list(input.logins) : undefined,
    breach: breach?.name,
    access,
    disclosed: breach?.disclosed && words.date(breach.disclosed),
    lost: lost.length > 0 ? words.list(lost.map(({ name }) => name)) : undefined,
    previousOn: sentOn && words.date(sentOn),
    previousKind: previous && kindKeys[previous.kind],
    previousDue: isLate ? words.date(due) : undefined,
    remindedOn: input.remindedOn && words.date(input.remindedOn),
    authority: input.authorityName,
  }
  const conditions: Readonly<Record<LetterCondition, boolean>> = {
    self: input.isAboutSender,
    children: !input.isAboutSender,
    together: signers.length > 0,
    logins: input.logins.length > 0,
    breach: breach !== undefined,
    access: access !== undefined,
    disclosed: breach?.disclosed !== undefined,
    lost: lost.length > 0,
    late: isLate,
    'not-late': !isLate,
    reminded: input.remindedOn !== undefined,
  }
  return {
    params: Object.fromEntries(
      Object.entries(params).filter(
        (entry): entry is [string, string | number] => entry[1] !== undefined,
      ),
    ),
    holds: new Set(
      (Object.keys(conditions) as LetterCondition[]).filter((condition) => conditions[condition]),
    ),
    lost: new Set(lost.map(({ id }) => id)),
  }
}
