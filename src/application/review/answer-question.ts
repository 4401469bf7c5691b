import type { Account } from '../../domain/model/account.ts'
import type { BreachId } from '../../domain/model/id.ts'
import { answerEffect, type ReviewEffect } from '../../domain/review/answer-effect.ts'
import { fileWith, openCandidates, standingsOf } from '../../domain/review/review-of.ts'
import type { ReviewAnswer, ReviewCandidate } from '../../domain/review/review-question.ts'
import { isSettledUnder, reviewQueue } from '../../domain/review/settled-answers.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import { checkAccount } from '../accounts/check-account.ts'
import type { EditUndo } from '../edits/edit-shelf.ts'
import { breachFile } from '../incidents/breach-file.ts'
import { confirmHoldings } from '../holdings/confirm-holdings.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { currentSurface } from '../surface/current-surface.ts'
import { forgetSettled } from '../erasure/forget-settled.ts'
import { UseCaseError } from '../use-case-error.ts'
import { reviewInput } from './read-review.ts'

interface Answered {
  readonly breachId: BreachId
  readonly key: string
  readonly answer: ReviewAnswer
}

/** Takes one thing back that an answer wrote; gives false where it was changed again since. */
type TakeBack = () => boolean

const sameText = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

const writeAccount = (ports: ProgramPorts, account: Account): TakeBack => {
  const vault = ports.openVault()
  const before = vault.accounts.read(account.id)
  if (!before) throw new UseCaseError('NOT_FOUND', { what: 'account' })
  // The surface has accounts without their notes.
  const after = { ...account, notes: before.notes }
  checkAccount(vault, ports.catalogue(), after)
  vault.accounts.update(after)
  const left = vault.accounts.read(account.id)
  return () => {
    const open = ports.openVault()
    if (!sameText(open.accounts.read(account.id), left)) return false
    return open.accounts.update(before)
  }
}

type EvidenceEffect = Extract<ReviewEffect, { readonly kind: 'evidence' }>

const evidenceOf = (vault: OpenVault, { evidence }: EvidenceEffect) =>
  vault.evidence
    .list()
    .find((one) => one.breachId === evidence.breachId && one.accountId === evidence.accountId)

const writeEvidence = (ports: ProgramPorts, effect: EvidenceEffect): TakeBack => {
  const vault = ports.openVault()
  const { breachId, accountId } = effect.evidence
  const before = evidenceOf(vault, effect)
  vault.evidence.write(effect.evidence)
  const left = evidenceOf(vault, effect)
  return () => {
    const open = ports.openVault()
    if (!open.accounts.read(accountId) || !sameText(evidenceOf(open, effect), left)) return false
    open.evidence.write(before ?? { breachId, accountId })
    return true
  }
}

/** What was laid to rest on the question before goes: another day, or another state of things. */
const writeSettled = (ports: ProgramPorts, question: ReviewCandidate, key: string): TakeBack => {
  const vault = ports.openVault()
  const before = vault.settled.list().filter((one) => isSettledUnder(question, one))
  for (const one of before) vault.settled.remove(one)
  const said = { queue: reviewQueue, key, on: ports.today() }
  vault.settled.write(said)
  return () => {
    const open = ports.openVault()
    if (!open.settled.remove(said)) return false
    for (const one of before) open.settled.write(one)
    return true
  }
}

const writeDown = (
  ports: ProgramPorts,
  question: ReviewCandidate,
  effect: ReviewEffect,
): TakeBack => {
  switch (effect.kind) {
    case 'account':
      return writeAccount(ports, effect.account)
    case 'evidence':
      return writeEvidence(ports, effect)
    case 'holding': {
      const said = { ...effect.holding, basis: 'confirmed' as const }
      const { editId } = confirmHoldings(ports, [said])
      return () => ports.edits.undo(editId).restored > 0
    }
    case 'settled':
      return writeSettled(ports, question, effect.key)
  }
}

/** The question a key names, with its account. */
const foundQuestion = (ports: ProgramPorts, { breachId, key }: Answered) => {
  const given = reviewInput(ports, breachId)
  const { open, toAsk } = openCandidates(given, given.file)
  const question = [...open, ...toAsk].find((one) => one.key === key)
  const account = question && currentSurface(ports).index.accounts.get(question.accountId)
  if (!question || !account) throw new UseCaseError('NOT_FOUND', { what: 'question' })
  return { given, question, account, before: standingsOf(given.file) }
}

/** Where everybody would stand with an answer. Writes nothing. Fails as `answerQuestion` does. */
export const tryAnswer = (ports: ProgramPorts, answered: Answered) => {
  const { given, question, before } = foundQuestion(ports, answered)
  const file = fileWith(given, question, answered.answer)
  if (!file) throw new UseCaseError('NOT_FOUND', { what: 'account' })
  return { before, now: standingsOf(file) }
}

/**
 * Writes an answer of the review down, and gives where everybody stood and stands, and the edit to take it back by.
 * `NOT_FOUND` for a question that is not asked (any more), `NOT_ALLOWED` where the account would contradict itself.
 */
export const answerQuestion = (ports: ProgramPorts, answered: Answered) => {
  const { given, question, account, before } = foundQuestion(ports, answered)
  const { inventory, today } = given.input
  const { answer } = answered
  const effect = answerEffect({ question, answer, account, inventory, today })
  const vault = ports.openVault()
  const takeBack = vault.transaction(() => {
    forgetSettled(vault)
    return writeDown(ports, question, effect)
  })
  const editId = ports.edits.keep((): EditUndo =>
    ports.openVault().transaction(() => {
      const restored = Number(takeBack())
      return { restored, kept: 1 - restored }
    }),
  )
  // A question laid to rest moves nobody.
  const now =
    effect.kind === 'settled'
      ? before
      : standingsOf(breachFile(currentSurface(ports), given.breach))
  return { editId, before, now }
}
