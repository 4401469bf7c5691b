import { isOpen } from '../checklists/is-open.ts'
import { daysAfter } from '../dates/later-day.ts'
import type { Breach } from '../model/breach.ts'
import { isSurelyBefore, latestDay, type PartialDate } from '../model/partial-date.ts'
import { assessedBreach, type BreachFile, type SurfaceInput } from '../surface/assessed-breaches.ts'
import type { SettledQuestion } from '../tidy-up/tidy-up-queue.ts'
import { inventoryIndex } from '../verdicts/inventory-index.ts'
import { answerEffect, withEffect } from './answer-effect.ts'
import { reviewCandidates } from './review-candidates.ts'
import type {
  AnnouncedAnswer,
  ReviewAnswer,
  ReviewCandidate,
  ReviewQuestion,
  Standing,
} from './review-question.ts'
import { withoutResting, type OpenCandidates } from './settled-answers.ts'

/** The review of one breach as the household has it now. */
export interface Review {
  readonly standings: readonly Standing[]
  /** The most useful that is not skipped; absent once none is left. */
  readonly question?: ReviewQuestion | undefined
  /** At most so many more, it included, the skipped ones not. */
  readonly left: number
  readonly skipped: number
  /** Where somebody is to be asked. */
  readonly toAsk: readonly ReviewCandidate[]
}

export interface ReviewInput {
  readonly input: SurfaceInput
  readonly breach: Breach
  readonly settled: readonly SettledQuestion[]
  /** The breach's file as it is, where it has been worked out already. */
  readonly file?: BreachFile | undefined
}

/** Where everybody stands, of one file. */
export const standingsOf = ({ assessment, checklists }: BreachFile): readonly Standing[] =>
  assessment.people.map(({ personId, level, exposures }) => {
    const list = checklists.find((one) => one.personId === personId)
    return {
      personId,
      level,
      exposed: exposures.filter(({ state }) => state === 'exposed').length,
      asked: exposures.filter(({ state }) => state === 'ask').length,
      steps: (list?.actions ?? []).filter(({ state }) => isOpen(state)).length,
    }
  })

/** All that an answer may move, as one text. */
const markOf = ({ assessment, checklists }: BreachFile): string =>
  JSON.stringify([
    assessment.people.map(({ personId, verdicts, exposures }) => [
      personId,
      verdicts.map(({ accountId, verdict }) => [accountId, verdict.level]),
      exposures.map(({ dataClass, state, level }) => [dataClass, state, level]),
    ]),
    assessment.fallsWith.map(({ kind, accountId, settledByChange }) => [
      kind,
      accountId,
      settledByChange,
    ]),
    checklists.map(({ actions }) => actions.map(({ task, state }) => [task, state])),
  ])

/** The file as it would be with an answer. */
export const fileWith = (
  { input, breach }: Pick<ReviewInput, 'input' | 'breach'>,
  question: ReviewCandidate,
  answer: ReviewAnswer,
): BreachFile | undefined => {
  const { inventory, today } = input
  const account = inventory.accounts.find(({ id }) => id === question.accountId)
  if (!account) return undefined
  const effect = answerEffect({ question, answer, account, inventory, today })
  return assessedBreach({ ...input, inventory: withEffect(inventory, effect) }, breach)
}

const unknown: ReviewAnswer = { choice: 'unknown' }

/** A day surely after the end, where there has been one. */
const dayAfter = (end: PartialDate, today: PartialDate): PartialDate | undefined => {
  const day = daysAfter(latestDay(end), 1)
  return day <= today ? day : undefined
}

/** The answers of a question; where a date goes with one, a date that stands for what it is put as. */
const answersTo = (
  { about, from, end }: ReviewCandidate,
  breach: Breach,
  today: PartialDate,
): readonly ReviewAnswer[] => {
  switch (about) {
    case 'service':
      return [{ choice: 'yes' }, { choice: 'no' }, unknown]
    case 'platform':
      return [{ choice: 'yes' }, { choice: 'no' }, { choice: 'to-ask' }]
    case 'opened':
      return [
        ...(from !== undefined && end !== undefined && isSurelyBefore(from, end)
          ? [{ choice: 'before-start' as const }]
          : []),
        { choice: 'by-end' },
        { choice: 'after-end' },
        { choice: 'on' },
        unknown,
      ]
    case 'notice':
      return [{ choice: 'on', on: breach.disclosed ?? today }, { choice: 'no' }, unknown]
    case 'deleted':
      return [{ choice: 'on', on: from && daysAfter(from, -1) }, { choice: 'no' }, unknown]
    case 'erased':
      return [{ choice: 'yes' }, { choice: 'no' }, unknown]
    case 'given':
      return [{ choice: 'real' }, { choice: 'altered' }, { choice: 'not-given' }, unknown]
    case 'password':
      return [{ choice: 'on', on: end && dayAfter(end, today) }, { choice: 'no' }, unknown]
  }
}

const needsDate = ({ choice, on }: ReviewAnswer): boolean => choice === 'on' && on === undefined

const changesNothing = ({ choice }: ReviewAnswer): boolean =>
  choice === 'unknown' || choice === 'to-ask' || choice === 'no'

/** The question with what its answers would mean; `undefined` where none of them would move anything. */
const announced = (
  candidate: ReviewCandidate,
  { input, breach }: ReviewInput,
  now: BreachFile,
): ReviewQuestion | undefined => {
  const before = markOf(now)
  const standings = standingsOf(now)
  let moves = false
  const answers = answersTo(candidate, breach, input.today).map((answer): AnnouncedAnswer => {
    if (needsDate(answer)) return answer
    // Lays the question to rest and changes nothing else.
    if (changesNothing(answer)) return { ...answer, standings }
    const after = fileWith({ input, breach }, candidate, answer)
    if (!after) return answer
    moves ||= markOf(after) !== before
    return { ...answer, standings: standingsOf(after) }
  })
  return moves ? { ...candidate, answers } : undefined
}

/** All that may be asked of the breach, what rests left out; what somebody is to be asked stands apart. */
export const openCandidates = (
  { input, breach, settled }: ReviewInput,
  { assessment }: BreachFile,
): OpenCandidates => {
  const index = inventoryIndex(input.inventory, input.catalogue)
  return withoutResting(reviewCandidates({ breach, assessment, index }), settled)
}

/**
 * The next question about a breach: the most useful of those whose answers would move a verdict, an exposure, an
 * account that falls with it or a step. Each answer says where everybody would stand, reckoned by the engine on the
 * household as it would be. Questions with a key in `skipped` are left out. Costs one assessment for each answer of
 * the questions looked at.
 */
export const reviewOf = (given: ReviewInput, skipped: ReadonlySet<string>): Review => {
  const file = given.file ?? assessedBreach(given.input, given.breach)
  const { open, toAsk } = openCandidates(given, file)
  const fresh = open.filter(({ key }) => !skipped.has(key))
  const rest = { standings: standingsOf(file), skipped: open.length - fresh.length, toAsk }
  for (const [place, candidate] of fresh.entries()) {
    const question = announced(candidate, given, file)
    if (question) return { ...rest, question, left: fresh.length - place }
  }
  return { ...rest, left: 0 }
}
