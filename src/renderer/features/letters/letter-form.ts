import {
  letterKinds,
  type LetterKind,
  type LetterRegime,
} from '../../../domain/model/letter-template.ts'
import type { PersonId } from '../../../domain/model/id.ts'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import type { Wire } from '../../state/wire.ts'

export type Suggested = Awaited<ReturnType<Wire['letters']['suggested']>>
export type SuggestedSubject = Suggested['subjects'][number]
export type Login = Suggested['logins'][number]

/** What is typed about somebody for one letter. */
export interface SubjectDetails {
  readonly fullName: string
  readonly birthDate: PartialDate | undefined
  readonly isDateWrong: boolean
}

export const noDetails: SubjectDetails = { fullName: '', birthDate: undefined, isDateWrong: false }

/** The form of a letter. In the component alone: it goes with the page. */
export interface LetterForm {
  readonly isAboutSelf: boolean
  readonly childIds: readonly PersonId[]
  readonly kind: LetterKind | undefined
  readonly authorityId: string | undefined
  readonly name: string
  readonly address: string
  /** Those who do not sign, though they are old enough to. */
  readonly notSigning: readonly PersonId[]
  /** `ACCOUNT email` or `ACCOUNT userName`. */
  readonly logins: readonly string[]
  readonly details: Readonly<Record<string, SubjectDetails>>
}

/** Children a guardian may write about. */
export const writableChildren = ({ subjects }: Suggested): readonly SuggestedSubject[] =>
  subjects.filter(({ standing }) => standing === 'for-child' || standing === 'together')

/** Whom the letter is about. */
export const subjectIdsOf = (
  { isAboutSelf, childIds }: LetterForm,
  senderId: PersonId,
): readonly PersonId[] => (isAboutSelf ? [senderId] : childIds)

export interface LetterOption {
  readonly templateId: string
  readonly kind: LetterKind
  readonly regime: LetterRegime
}

/** One letter of each kind that fits all of these people: on the law that speaks for them, else one that only asks. */
export const letterOptions = (
  { templates }: Suggested,
  subjectIds: readonly PersonId[],
): readonly LetterOption[] => {
  const fitting = templates.filter(
    ({ fits }) => subjectIds.length > 0 && subjectIds.every((id) => fits.includes(id)),
  )
  const kinds = new Set(fitting.map(({ kind }) => kind))
  return letterKinds
    .filter((kind) => kinds.has(kind))
    .flatMap((kind) => {
      const ofKind = fitting.filter((one) => one.kind === kind)
      return ofKind.find(({ regime }) => regime !== 'none') ?? ofKind[0] ?? []
    })
}

/** The lines of the address as they were typed, without empty ones. */
export const addressLines = (address: string): readonly string[] =>
  address
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 8)

/** Which ticks of logins are on, as the program takes them. */
export const tickedLogins = (logins: readonly Login[], ticked: readonly string[]) =>
  logins
    .map(({ accountId }) => ({
      accountId,
      email: ticked.includes(`${accountId} email`),
      userName: ticked.includes(`${accountId} userName`),
    }))
    .filter(({ email, userName }) => email || userName)
