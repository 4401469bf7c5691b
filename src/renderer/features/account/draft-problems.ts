import { isSurelyBefore, type PartialDate } from '../../../domain/model/partial-date.ts'
import type { AccountDraft, DateDraft } from './account-draft.ts'
import { isEnding } from './account-draft.ts'
import { readOrigins } from './read-origins.ts'

/** What can be wrong with the form; each has one sentence that says how to put it right. */
export type DraftProblem =
  | 'title-missing'
  | 'holder-missing'
  | 'subjects-missing'
  | 'email-wrong'
  | 'origins-refused'
  | 'origins-too-many'
  | 'date-wrong'
  | 'date-ahead'
  | 'deleted-before-opened'

export type DraftField =
  | 'title'
  | 'holder'
  | 'subjects'
  | 'email'
  | 'origins'
  | 'opened'
  | 'existedBy'
  | 'deleted'
  | 'passwordChanged'

export type DraftProblems = Readonly<Partial<Record<DraftField, DraftProblem>>>

/** As many as the wire takes. */
const maxOrigins = 50

const dateProblem = (
  { date, isWrong }: DateDraft,
  today: PartialDate | undefined,
): DraftProblem | undefined => {
  if (isWrong) return 'date-wrong'
  return date && today && isSurelyBefore(today, date) ? 'date-ahead' : undefined
}

const originsProblem = (text: string): DraftProblem | undefined => {
  const { origins, refused } = readOrigins(text)
  if (refused.length > 0) return 'origins-refused'
  return origins.length > maxOrigins ? 'origins-too-many' : undefined
}

const deletedProblem = (
  draft: AccountDraft,
  today: PartialDate | undefined,
): DraftProblem | undefined => {
  if (!isEnding(draft)) return undefined
  const problem = dateProblem(draft.deleted, today)
  if (problem) return problem
  const { opened, deleted } = draft
  return opened.date && deleted.date && isSurelyBefore(deleted.date, opened.date)
    ? 'deleted-before-opened'
    : undefined
}

/**
 * What keeps the form from being saved, by field; empty when nothing does. A chosen service stands in for a
 * missing title. `today` is a day; without it no date counts as lying ahead.
 */
export const draftProblems = (
  draft: AccountDraft,
  today: PartialDate | undefined,
): DraftProblems => {
  const email = draft.email.trim()
  const problems: Record<DraftField, DraftProblem | undefined> = {
    title: draft.title.trim() === '' && draft.serviceId === undefined ? 'title-missing' : undefined,
    holder: draft.holderId === undefined ? 'holder-missing' : undefined,
    subjects: draft.subjectIds.length === 0 ? 'subjects-missing' : undefined,
    email: email === '' || /^[^\s@]+@[^\s@]+$/.test(email) ? undefined : 'email-wrong',
    origins: originsProblem(draft.origins),
    opened: dateProblem(draft.opened, today),
    existedBy: dateProblem(draft.existedBy, today),
    deleted: deletedProblem(draft, today),
    passwordChanged:
      draft.kind === 'account' ? dateProblem(draft.passwordChanged, today) : undefined,
  }
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem))
}
