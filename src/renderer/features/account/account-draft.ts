import type {
  Account,
  AccountKind,
  AccountStatus,
  TwoFactorState,
} from '../../../domain/model/account.ts'
import type { PersonId, ServiceId } from '../../../domain/model/id.ts'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import type { Service } from '../../../domain/model/service.ts'
import { readOrigins } from './read-origins.ts'

/** A date as far as it is filled in; `isWrong` while the fields hold something that is no date. */
export interface DateDraft {
  readonly date: PartialDate | undefined
  readonly isWrong: boolean
}

/** An account as it stands in the form: texts as typed, and nothing decided yet where nothing was chosen. */
export interface AccountDraft {
  readonly kind: AccountKind
  readonly serviceId: ServiceId | undefined
  readonly title: string
  readonly holderId: PersonId | undefined
  readonly subjectIds: readonly PersonId[]
  readonly userName: string
  readonly email: string
  /** One address per line. */
  readonly origins: string
  readonly opened: DateDraft
  readonly existedBy: DateDraft
  readonly deleted: DateDraft
  readonly erasureConfirmed: boolean
  readonly passwordChanged: DateDraft
  readonly status: AccountStatus
  readonly twoFactor: TwoFactorState
  readonly platformIds: readonly ServiceId[]
  readonly theirs: boolean
  readonly notes: string
}

const known = (date: PartialDate | undefined): DateDraft => ({ date, isWrong: false })

/** The empty form. `holderId`: who will most likely hold it, usually the first guardian. */
export const newDraft = (holderId: PersonId | undefined): AccountDraft => ({
  kind: 'account',
  serviceId: undefined,
  title: '',
  holderId,
  subjectIds: [],
  userName: '',
  email: '',
  origins: '',
  opened: known(undefined),
  existedBy: known(undefined),
  deleted: known(undefined),
  erasureConfirmed: false,
  passwordChanged: known(undefined),
  status: 'active',
  twoFactor: 'unknown',
  platformIds: [],
  theirs: false,
  notes: '',
})

/** The form filled with an account. */
export const draftOf = (account: Account): AccountDraft => ({
  kind: account.kind,
  serviceId: account.serviceId,
  title: account.title,
  holderId: account.holderId,
  subjectIds: account.subjectIds,
  userName: account.userName ?? '',
  email: account.email ?? '',
  origins: account.origins.join('\n'),
  opened: known(account.opened),
  existedBy: known(account.existedBy),
  deleted: known(account.deleted),
  erasureConfirmed: account.erasureConfirmed,
  passwordChanged: known(account.passwordChanged),
  status: account.status,
  twoFactor: account.twoFactor,
  platformIds: account.platformIds,
  theirs: account.theirs,
  notes: account.notes ?? '',
})

/**
 * What choosing a service changes: the title follows it for as long as nobody gave another. `nameBefore` is the
 * name of the service chosen until now.
 */
export const withService = (
  draft: AccountDraft,
  service: Service | undefined,
  nameBefore: string | undefined,
): Pick<AccountDraft, 'serviceId' | 'title'> => {
  const follows = draft.title.trim() === '' || draft.title === nameBefore
  return { serviceId: service?.id, title: follows ? (service?.name ?? '') : draft.title }
}

/** True where the deletion is being asked for or done, so that its date and proof are worth asking. */
export const isEnding = ({ status, deleted }: AccountDraft): boolean =>
  status === 'deletion-requested' ||
  status === 'deleted' ||
  deleted.date !== undefined ||
  deleted.isWrong

const isSameDate = (one: DateDraft, other: DateDraft): boolean =>
  one.date === other.date && one.isWrong === other.isWrong

const isSameSet = <Item>(one: readonly Item[], other: readonly Item[]): boolean =>
  one.length === other.length && one.every((item) => other.includes(item))

/** True where saving would change nothing. */
export const isSameDraft = (one: AccountDraft, other: AccountDraft): boolean =>
  one.kind === other.kind &&
  one.serviceId === other.serviceId &&
  one.title === other.title &&
  one.holderId === other.holderId &&
  isSameSet(one.subjectIds, other.subjectIds) &&
  one.userName === other.userName &&
  one.email === other.email &&
  one.origins === other.origins &&
  isSameDate(one.opened, other.opened) &&
  isSameDate(one.existedBy, other.existedBy) &&
  isSameDate(one.deleted, other.deleted) &&
  one.erasureConfirmed === other.erasureConfirmed &&
  isSameDate(one.passwordChanged, other.passwordChanged) &&
  one.status === other.status &&
  one.twoFactor === other.twoFactor &&
  isSameSet(one.platformIds, other.platformIds) &&
  one.theirs === other.theirs &&
  one.notes === other.notes

/** Pasted tabs and line breaks would be refused by the wire. */
const line = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim()

const lineOrNothing = (text: string): string | undefined => line(text) || undefined

/**
 * The account that the form describes, ready for the wire; `undefined` while nobody holds it. An enrolment
 * has no login: what belongs to one is left out. `serviceName` stands in for an empty title.
 */
export const accountOf = (
  draft: AccountDraft,
  serviceName: string | undefined,
): Omit<Account, 'id'> | undefined => {
  if (draft.holderId === undefined) return undefined
  const signsIn = draft.kind === 'account'
  const isDeleted = draft.deleted.date !== undefined
  return {
    kind: draft.kind,
    serviceId: draft.serviceId,
    title: line(draft.title) || (serviceName ?? ''),
    holderId: draft.holderId,
    subjectIds: draft.subjectIds,
    origins: readOrigins(draft.origins).origins,
    userName: signsIn ? lineOrNothing(draft.userName) : undefined,
    email: lineOrNothing(draft.email),
    opened: draft.opened.date,
    existedBy: draft.existedBy.date,
    deleted: draft.deleted.date,
    erasureConfirmed: draft.erasureConfirmed && (isDeleted || draft.status === 'deleted'),
    passwordChanged: signsIn ? draft.passwordChanged.date : undefined,
    status: draft.status,
    twoFactor: signsIn ? draft.twoFactor : 'unknown',
    platformIds: draft.platformIds,
    theirs: draft.theirs,
    // An empty text takes away what is there; nothing at all would leave it.
    notes: draft.notes.trim(),
  }
}
