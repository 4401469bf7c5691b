import type { PartialDate } from '../model/partial-date.ts'
import type { Service } from '../model/service.ts'
import type { Authority } from '../model/authority.ts'
import { authoritiesFor } from './authorities-for.ts'
import { daysUntil, dueDay } from './deadline.ts'
import type { Letter } from './letter.ts'
import type { LetterTemplate } from '../model/letter-template.ts'
import type { LetterSubject } from './letter-subject.ts'
import { templateFor } from './template-fits.ts'

/** `waiting`: sent, and the last day, if the law sets one, has not passed. `followed-up`: a later letter carries it on. */
export const letterStates = ['to-send', 'waiting', 'overdue', 'followed-up', 'answered'] as const
export type LetterState = (typeof letterStates)[number]

/** A letter that may come next. */
export interface NextLetter {
  readonly kind: 'reminder' | 'complaint'
  readonly templateId: string
  /** For a complaint; several where the country is not known, none where no body was checked for it. */
  readonly authorityIds: readonly string[]
}

export interface LetterProgress {
  readonly state: LetterState
  /** Until the last day; negative after it. Absent where the law sets none, or it does not matter any more. */
  readonly daysLeft?: number | undefined
  /** It was extended, as the service has to say within the first period. */
  readonly isExtended: boolean
  readonly canExtend: boolean
  readonly next: readonly NextLetter[]
}

export interface FollowUpInput {
  readonly letter: Letter
  /** The family's other letters. */
  readonly letters: readonly Letter[]
  /** Whom it is about; empty where it cannot be followed up by a letter. */
  readonly subjects: readonly LetterSubject[]
  readonly service: Pick<Service, 'kind'>
  readonly templates: readonly LetterTemplate[]
  readonly authorities: readonly Authority[]
  readonly today: PartialDate
}

/** The day from which the period of a letter runs: its arrival, else, as the earliest it can be, its sending. */
export const countedFrom = ({ receivedOn, sentOn }: Letter): PartialDate | undefined =>
  receivedOn ?? sentOn

const complaint = (input: FollowUpInput): readonly NextLetter[] => {
  const { templates, subjects, service, authorities } = input
  const [first] = subjects
  const template = templateFor(templates, 'complaint', subjects, service)
  if (!first || !template) return []
  const places = new Set(subjects.map(({ region }) => `${region.code} ${region.country ?? ''}`))
  if (places.size > 1) return []
  const authorityIds = authoritiesFor(first.region, authorities).map(({ id }) => id)
  return [{ kind: 'complaint', templateId: template.id, authorityIds }]
}

const reminder = ({ templates, subjects, service }: FollowUpInput): readonly NextLetter[] => {
  const template = templateFor(templates, 'reminder', subjects, service)
  return template ? [{ kind: 'reminder', templateId: template.id, authorityIds: [] }] : []
}

const nextAfter = (
  input: FollowUpInput,
  template: LetterTemplate | undefined,
  state: LetterState,
): readonly NextLetter[] => {
  if (!template || template.kind === 'complaint') return []
  const { deadline } = template
  if (state === 'overdue') {
    return template.kind === 'reminder'
      ? complaint(input)
      : [...reminder(input), ...complaint(input)]
  }
  // Where the law sets no day, the family says when it has waited long enough.
  if (state !== 'waiting' || deadline !== undefined) return []
  return template.kind === 'reminder' ? complaint(input) : reminder(input)
}

/** How a letter stands today, and which letter may come next. */
export const letterProgress = (input: FollowUpInput): LetterProgress => {
  const { letter, letters, templates, today } = input
  const template = templates.find(({ id }) => id === letter.templateId)
  const from = countedFrom(letter)
  const extended = dueDay(template?.deadline, from, true)
  const isExtended =
    letter.dueOn !== undefined &&
    letter.dueOn === extended &&
    extended !== dueDay(template?.deadline, from, false)
  const daysLeft = letter.dueOn === undefined ? undefined : daysUntil(today, letter.dueOn)
  const stateNow = (): LetterState => {
    if (letter.answeredOn !== undefined) return 'answered'
    if (letter.sentOn === undefined) return 'to-send'
    if (letters.some((one) => one.afterId === letter.id && one.sentOn !== undefined)) {
      return 'followed-up'
    }
    return daysLeft !== undefined && daysLeft < 0 ? 'overdue' : 'waiting'
  }
  const state = stateNow()
  const isOpen = state === 'waiting' || state === 'overdue'
  return {
    state,
    daysLeft: isOpen ? daysLeft : undefined,
    isExtended,
    canExtend: isOpen && template?.deadline?.extensionMonths !== undefined && from !== undefined,
    next: nextAfter(input, template, state),
  }
}
