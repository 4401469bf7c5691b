import { rankServices } from '../matching/match-service.ts'
import { buildServiceIndex } from '../matching/service-index.ts'
import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import type { PersonId, ServiceId } from '../model/id.ts'
import { isSurelyBefore } from '../model/partial-date.ts'
import type { Reason, Verdict } from '../model/verdict.ts'
import { isErased } from '../surface/matrix-rows.ts'
import { accessEndOf } from '../verdicts/access-end.ts'
import { accountPeople } from '../verdicts/account-people.ts'
import type { BreachAssessment } from '../verdicts/assess-breach.ts'
import { lostSecretOf } from '../verdicts/falls-with.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import { isServiceKnown } from '../verdicts/reach-of.ts'
import { isAffected } from '../verdicts/verdict-level.ts'
import { maybeReachedThroughPlatform } from './maybe-reached-through-platform.ts'
import { reviewSubjects, type ReviewCandidate } from './review-question.ts'

export interface CandidatesInput {
  readonly breach: Breach
  readonly assessment: BreachAssessment
  readonly index: InventoryIndex
}

interface Judged {
  readonly account: Account
  readonly verdict: Verdict
}

type Draft = Omit<ReviewCandidate, 'key' | 'breachId' | 'from' | 'end'>

/** What is left of a key once the ids are taken off it does not name anybody. */
const keyOf = ({ about, accountId, subjectId, dataClass, serviceId }: Draft, id: string): string =>
  [
    subjectId === undefined ? accountId : `${accountId} ${subjectId}`,
    id,
    about,
    dataClass ?? serviceId ?? '',
  ].join('|')

const has = (reasons: readonly Reason[], ...codes: readonly Reason['code'][]): boolean =>
  reasons.some(({ code }) => codes.includes(code))

const judgedAccounts = ({ assessment, index }: CandidatesInput): readonly Judged[] => {
  const verdicts = new Map(
    assessment.people.flatMap((person) =>
      person.verdicts.map(({ accountId, verdict }) => [accountId, verdict] as const),
    ),
  )
  return [...verdicts].flatMap(([id, verdict]) => {
    const account = index.accounts.get(id)
    return account ? [{ account, verdict }] : []
  })
}

const endOf = (breach: Breach): string => accessEndOf(breach)?.date ?? ''

const aboutOpening = ({ account, verdict }: Judged, breach: Breach): readonly Draft[] =>
  verdict.level === 'possible' &&
  has(verdict.reasons, 'opening-unknown', 'opening-straddles-end') &&
  !has(verdict.reasons, 'breach-undated')
    ? [
        {
          about: 'opened',
          accountId: account.id,
          stands: [endOf(breach), account.opened ?? '', account.existedBy ?? ''].join(' '),
        },
      ]
    : []

const aboutNotice = ({ account, verdict }: Judged): readonly Draft[] =>
  isAffected(verdict.level) && verdict.level !== 'confirmed'
    ? [{ about: 'notice', accountId: account.id, stands: '' }]
    : []

/** Only of what is gone, or on its way: of the others it would be one more question for every account. */
const aboutDeletion = ({ account, verdict }: Judged, breach: Breach): readonly Draft[] => {
  const { status, deleted, erasureConfirmed } = account
  const { from } = breach.access
  if (from === undefined || !isAffected(verdict.level) || verdict.level === 'confirmed') return []
  if (deleted === undefined) {
    return status === 'deleted' || status === 'deletion-requested'
      ? [{ about: 'deleted', accountId: account.id, stands: `${from} ${status}` }]
      : []
  }
  return !erasureConfirmed && isSurelyBefore(deleted, from)
    ? [{ about: 'erased', accountId: account.id, stands: deleted }]
    : []
}

const aboutPassword = (
  { account, verdict }: Judged,
  { breach, index }: CandidatesInput,
): readonly Draft[] => {
  const end = accessEndOf(breach)?.date
  const { kind, passwordChanged, status } = account
  if (kind !== 'account' || status === 'deleted' || isErased(account)) return []
  if (end === undefined || !isAffected(verdict.level)) return []
  if (passwordChanged !== undefined && isSurelyBefore(end, passwordChanged)) return []
  return lostSecretOf(account, 'password', breach, index)
    ? [{ about: 'password', accountId: account.id, stands: `${end} ${passwordChanged ?? ''}` }]
    : []
}

const aboutGiven = ({ assessment, index }: CandidatesInput): readonly Draft[] =>
  assessment.people.flatMap(({ personId, exposures }) =>
    exposures
      .filter(({ state }) => state === 'ask')
      .flatMap(({ dataClass, accountIds }) =>
        accountIds
          // What an account holds is written down of its subjects alone.
          .filter((id) => index.accounts.get(id)?.subjectIds.includes(personId) === true)
          .map((accountId) => ({
            about: 'given' as const,
            accountId,
            subjectId: personId,
            dataClass,
            stands: '',
          })),
      ),
  )

const aboutPlatform = ({
  breach,
  index,
}: Pick<CandidatesInput, 'breach' | 'index'>): readonly Draft[] =>
  maybeReachedThroughPlatform(breach, index).map(({ accountId, platformId }) => ({
    about: 'platform',
    accountId,
    serviceId: platformId,
    stands: '',
  }))

/** Accounts without a service whose addresses or title lead to a breached one. */
const aboutService = ({ breach, index }: CandidatesInput): readonly Draft[] => {
  const affected = breach.services.flatMap(({ serviceId }) => index.services.get(serviceId) ?? [])
  const unnamed = [...index.accounts.values()].filter(
    (account) => !isServiceKnown(account, index) && !isErased(account),
  )
  if (affected.length === 0 || unnamed.length === 0) return []
  const byName = buildServiceIndex(affected, [])
  return unnamed.flatMap((account) => {
    const [found] = rankServices(account, byName)
    return found
      ? [
          {
            about: 'service' as const,
            accountId: account.id,
            serviceId: found.serviceId,
            stands: account.title,
          },
        ]
      : []
  })
}

const weightOf = ({ dataClass }: Draft, { dataClasses }: InventoryIndex): number =>
  dataClass === undefined ? 0 : (dataClasses.get(dataClass)?.weight ?? 0)

const isAboutChild = ({ accountId, subjectId }: Draft, index: InventoryIndex): boolean => {
  const account = index.accounts.get(accountId)
  const ids: readonly PersonId[] =
    subjectId === undefined ? (account ? accountPeople(account) : []) : [subjectId]
  return ids.some((id) => index.people.get(id)?.role === 'child')
}

/** What a service stands for in a question with several: none where it is not one of the breach's. */
const placeOf = (id: ServiceId | undefined, breach: Breach): number =>
  breach.services.findIndex(({ serviceId }) => serviceId === id)

const asQuestion = (breach: Breach) => {
  const end = accessEndOf(breach)?.date
  return (draft: Draft): ReviewCandidate => ({
    ...draft,
    key: keyOf(draft, breach.id),
    breachId: breach.id,
    from: breach.access.from,
    end,
  })
}

/** Those alone that ask whether a breached platform is used, in working order; none for any other breach. */
export const platformCandidates = (
  input: Pick<CandidatesInput, 'breach' | 'index'>,
): readonly ReviewCandidate[] => aboutPlatform(input).map(asQuestion(input.breach))

/**
 * What could be asked about one breach, the question that may move a verdict furthest first: by subject, then
 * children, then grave data, then the working order of accounts, so that the order of entry plays no part. No account
 * marked *theirs* is in any (P10). Whether an answer really moves something is for `reviewOf` to say.
 */
export const reviewCandidates = (input: CandidatesInput): readonly ReviewCandidate[] => {
  const { breach, index } = input
  const judged = judgedAccounts(input)
  const drafts: readonly Draft[] = [
    ...aboutService(input),
    ...aboutPlatform(input),
    ...judged.flatMap((one) => [
      ...aboutOpening(one, breach),
      ...aboutNotice(one),
      ...aboutDeletion(one, breach),
      ...aboutPassword(one, input),
    ]),
    ...aboutGiven(input),
  ]
  const people = index.inventory.people.map(({ id }) => id)
  const personPlace = ({ subjectId }: Draft): number =>
    subjectId === undefined ? 0 : people.indexOf(subjectId)
  return drafts
    .toSorted(
      (a, b) =>
        reviewSubjects.indexOf(a.about) - reviewSubjects.indexOf(b.about) ||
        Number(isAboutChild(b, index)) - Number(isAboutChild(a, index)) ||
        weightOf(b, index) - weightOf(a, index) ||
        (index.rank.get(a.accountId) ?? 0) - (index.rank.get(b.accountId) ?? 0) ||
        personPlace(a) - personPlace(b) ||
        placeOf(a.serviceId, breach) - placeOf(b.serviceId, breach) ||
        ((a.dataClass ?? '') < (b.dataClass ?? '') ? -1 : 1),
    )
    .map(asQuestion(breach))
}
