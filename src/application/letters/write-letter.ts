import { IntlMessageFormat } from 'intl-messageformat'
import {
  composedParagraphs,
  letterText,
  type ComposedLetter,
  type FormatMessage,
} from '../../domain/letters/compose-letter.ts'
import { filledFacts, type LetterWords } from '../../domain/letters/letter-facts.ts'
import type { AccountId, PersonId } from '../../domain/model/id.ts'
import { earliestDay, precisionOf, type PartialDate } from '../../domain/model/partial-date.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { accountsAt, findTemplate, letterPlan, type LetterChoice } from './letter-plan.ts'

export interface WriteInput extends Omit<LetterChoice, 'subjectIds'> {
  readonly subjects: readonly {
    readonly personId: PersonId
    readonly fullName?: string | undefined
    readonly birthDate?: PartialDate | undefined
    readonly signs: boolean
  }[]
  readonly logins: readonly {
    readonly accountId: AccountId
    readonly email: boolean
    readonly userName: boolean
  }[]
  readonly reply: { readonly name: string; readonly lines: readonly string[] }
  readonly locale: string
}

const dateFields = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const

/** The letters are in English; the reader's locale of it says in which order a date is written. */
const letterWords = (locale: string): LetterWords => {
  const written = locale.startsWith('en') ? locale : 'en'
  return {
    date: (date) =>
      new Intl.DateTimeFormat(written, {
        ...dateFields[precisionOf(date)],
        timeZone: 'UTC',
      }).format(new Date(`${earliestDay(date)}T12:00:00Z`)),
    list: (words) => new Intl.ListFormat('en', { type: 'conjunction' }).format(words),
  }
}

const format: FormatMessage = (message, params) =>
  String(new IntlMessageFormat(message, 'en').format(params))

const tickedLogins = (ports: ProgramPorts, input: WriteInput): readonly string[] => {
  const about = new Set(input.subjects.map(({ personId }) => personId))
  const texts = accountsAt(ports, input.serviceId)
    .filter(({ subjectIds }) => subjectIds.some((id) => about.has(id)))
    .flatMap(({ id, email, userName }) => {
      const ticked = input.logins.find(({ accountId }) => accountId === id)
      return [ticked?.email ? email : undefined, ticked?.userName ? userName : undefined]
    })
  return [...new Set(texts.filter((text): text is string => (text ?? '') !== ''))]
}

/**
 * Writes a letter out. Nothing of it is kept: what was typed for it comes in here and goes out in the answer. Fails as
 * `letterPlan` does.
 */
export const writeLetter = (
  ports: ProgramPorts,
  input: WriteInput,
): ComposedLetter & { readonly text: string; readonly proof: readonly string[] } => {
  const subjectIds = input.subjects.map(({ personId }) => personId)
  const plan = letterPlan(ports, { ...input, subjectIds })
  const { template, service, authority, previous, reminder } = plan
  const words = letterWords(input.locale)
  const isAboutSender = plan.subjects.every(({ id }) => id === plan.sender.id)
  const named = plan.subjects.map((person) => {
    const said = input.subjects.find(({ personId }) => personId === person.id)
    return {
      name: said?.fullName ?? person.name,
      birthDate: said?.birthDate,
      signs: !isAboutSender && said?.signs === true,
    }
  })
  const facts = filledFacts({
    serviceName: service.name,
    senderName: input.reply.name,
    isAboutSender,
    subjects: named,
    logins: tickedLogins(ports, input),
    breach: plan.breach,
    dataClasses: ports.catalogue().dataClasses,
    previous: previous && {
      letter: previous,
      kind: findTemplate(ports, previous.templateId).kind,
    },
    remindedOn: reminder?.sentOn,
    authorityName: authority?.name,
    today: ports.today(),
    words,
  })
  const letter: ComposedLetter = {
    subject: template.subject,
    to: authority
      ? [authority.name, ...(authority.postal === undefined ? [] : [authority.postal])]
      : [service.name, ...(service.operator === undefined ? [] : [service.operator])],
    from: [input.reply.name, ...input.reply.lines].filter((line) => line !== ''),
    date: words.date(ports.today()),
    paragraphs: composedParagraphs(template, facts, format),
    signatures: [input.reply.name, ...named.filter(({ signs }) => signs).map(({ name }) => name)],
  }
  return { ...letter, text: letterText(letter), proof: template.proof }
}
