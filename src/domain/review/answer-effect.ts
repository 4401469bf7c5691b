import { daysAfter } from '../dates/later-day.ts'
import type { Account } from '../model/account.ts'
import type { Fidelity, Holding } from '../model/holding.ts'
import type { Inventory } from '../model/inventory.ts'
import { earliestDay, type PartialDate } from '../model/partial-date.ts'
import type { Evidence } from '../model/verdict.ts'
import type { ReviewAnswer, ReviewCandidate } from './review-question.ts'
import { settledKey, toAskKey } from './settled-answers.ts'

/** What an answer writes down, and where it belongs. */
export type ReviewEffect =
  | { readonly kind: 'account'; readonly account: Account }
  | { readonly kind: 'evidence'; readonly evidence: Evidence }
  | { readonly kind: 'holding'; readonly holding: Holding }
  /** Nothing about the account changes; the question rests. */
  | { readonly kind: 'settled'; readonly key: string }

interface Answered {
  readonly question: ReviewCandidate
  readonly answer: ReviewAnswer
  readonly account: Account
  readonly inventory: Inventory
  readonly today: PartialDate
}

const asAccount = (account: Account): ReviewEffect => ({ kind: 'account', account })

const asEvidence = (
  { question: { breachId, accountId }, inventory }: Answered,
  finding: Partial<Evidence>,
): ReviewEffect => {
  const before = inventory.evidence.find(
    (one) => one.breachId === breachId && one.accountId === accountId,
  )
  return { kind: 'evidence', evidence: { ...before, ...finding, breachId, accountId } }
}

/** The last day that is surely before a date. */
const dayBefore = (date: PartialDate): PartialDate => daysAfter(earliestDay(date), -1)

/**
 * An opening before something is no date, only an upper bound: that is what *existed by* is for. Of an end known to
 * the month or year only what lies before all of it is surely no later.
 */
const openedAnswer = (given: Answered): ReviewEffect | undefined => {
  const { question, answer, account, today } = given
  const { from, end } = question
  const { choice, on } = answer
  if (choice === 'before-start')
    return from && asAccount({ ...account, existedBy: dayBefore(from) })
  if (choice === 'by-end') {
    return end && asAccount({ ...account, existedBy: end.length === 10 ? end : dayBefore(end) })
  }
  if (choice === 'after-end') {
    return asEvidence(given, { ruledOut: { on: today, reason: answer.words ?? '' } })
  }
  return choice === 'on' && on !== undefined ? asAccount({ ...account, opened: on }) : undefined
}

const fidelityOf = ({ choice }: ReviewAnswer): Fidelity | undefined =>
  choice === 'real' || choice === 'altered' || choice === 'not-given' ? choice : undefined

const givenAnswer = ({ question, answer }: Answered): ReviewEffect | undefined => {
  const { accountId, subjectId, dataClass } = question
  const fidelity = fidelityOf(answer)
  if (fidelity === undefined || subjectId === undefined || dataClass === undefined) return undefined
  const holding = { accountId, subjectId, dataClass, fidelity, basis: 'confirmed' as const }
  return { kind: 'holding', holding }
}

const saidAnswer = (given: Answered): ReviewEffect | undefined => {
  const { question, answer, account } = given
  const { serviceId } = question
  switch (question.about) {
    case 'opened':
      return openedAnswer(given)
    case 'given':
      return givenAnswer(given)
    case 'service':
      return answer.choice === 'yes' ? asAccount({ ...account, serviceId }) : undefined
    case 'platform':
      return answer.choice === 'yes' && serviceId !== undefined
        ? asAccount({ ...account, platformIds: [...account.platformIds, serviceId] })
        : undefined
    case 'erased':
      return answer.choice === 'yes' ? asAccount({ ...account, erasureConfirmed: true }) : undefined
    case 'notice':
      return answer.choice === 'on' && answer.on !== undefined
        ? asEvidence(given, { noticeArrived: answer.on })
        : undefined
    case 'deleted':
      return answer.choice === 'on' && answer.on !== undefined
        ? asAccount({ ...account, deleted: answer.on })
        : undefined
    case 'password':
      return answer.choice === 'on' && answer.on !== undefined
        ? asAccount({ ...account, passwordChanged: answer.on })
        : undefined
  }
}

/**
 * What an answer writes down. What cannot be said of the account itself lays the question to rest: that it is not so,
 * or that nobody knows, which therefore never lowers a verdict (P6).
 */
export const answerEffect = (given: Answered): ReviewEffect =>
  saidAnswer(given) ?? {
    kind: 'settled',
    key: given.answer.choice === 'to-ask' ? toAskKey(given.question) : settledKey(given.question),
  }

/** The inventory as it would be with the answer. */
export const withEffect = (inventory: Inventory, effect: ReviewEffect): Inventory => {
  switch (effect.kind) {
    case 'account': {
      const { account } = effect
      const accounts = inventory.accounts.map((one) => (one.id === account.id ? account : one))
      return { ...inventory, accounts }
    }
    case 'evidence': {
      const { breachId, accountId } = effect.evidence
      const others = inventory.evidence.filter(
        (one) => one.breachId !== breachId || one.accountId !== accountId,
      )
      return { ...inventory, evidence: [...others, effect.evidence] }
    }
    case 'holding': {
      const { accountId, subjectId, dataClass } = effect.holding
      const others = inventory.holdings.filter(
        (one) =>
          one.accountId !== accountId || one.subjectId !== subjectId || one.dataClass !== dataClass,
      )
      return { ...inventory, holdings: [...others, effect.holding] }
    }
    case 'settled':
      return inventory
  }
}
