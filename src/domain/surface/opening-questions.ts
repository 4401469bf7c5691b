import type { AccountId, PersonId } from '../model/id.ts'
import type { Reason, Verdict } from '../model/verdict.ts'
import { accountPeople } from '../verdicts/account-people.ts'
import { isQuietAccount } from './quiet-account.ts'
import type { SurfaceParts } from './surface-parts.ts'

/** An account whose opening day would settle verdicts. */
export interface OpeningQuestion {
  readonly accountId: AccountId
  /** What the family calls it; absent where a summary does not name it (P10). */
  readonly title?: string | undefined
  /** How many breaches the answer may rule out or make likely. */
  readonly breaches: number
  /** Whom it is about, the household's order. */
  readonly personIds: readonly PersonId[]
}

const has = (reasons: readonly Reason[], ...codes: readonly Reason['code'][]): boolean =>
  reasons.some(({ code }) => codes.includes(code))

/** The opening is what is missing; in a breach without a date it would say nothing. */
const isOpen = ({ level, reasons }: Verdict): boolean =>
  level === 'possible' &&
  has(reasons, 'opening-unknown', 'opening-straddles-end') &&
  !has(reasons, 'breach-undated')

/**
 * The accounts of which a better opening date would move a verdict, those that most breaches hang on first, a child's
 * before a guardian's.
 */
export const openingQuestions = ({ index, assessed }: SurfaceParts): readonly OpeningQuestion[] => {
  const found = new Map<AccountId, number>()
  for (const { assessment } of assessed()) {
    const asked = new Set(
      assessment.people.flatMap(({ verdicts }) =>
        verdicts.filter(({ verdict }) => isOpen(verdict)).map(({ accountId }) => accountId),
      ),
    )
    for (const id of asked) found.set(id, (found.get(id) ?? 0) + 1)
  }
  const isAboutChild = (personIds: readonly PersonId[]): boolean =>
    personIds.some((id) => index.people.get(id)?.role === 'child')
  return [...found]
    .flatMap(([accountId, breaches]) => {
      const account = index.accounts.get(accountId)
      if (!account) return []
      const people = accountPeople(account)
      const personIds = index.inventory.people
        .map(({ id }) => id)
        .filter((id) => people.includes(id))
      const title = isQuietAccount(account, index) ? undefined : account.title
      return [{ accountId, title, breaches, personIds }]
    })
    .sort(
      (a, b) =>
        b.breaches - a.breaches ||
        Number(isAboutChild(b.personIds)) - Number(isAboutChild(a.personIds)) ||
        (index.rank.get(a.accountId) ?? 0) - (index.rank.get(b.accountId) ?? 0),
    )
}
