import type { BreachId } from '../../domain/model/id.ts'
import { openCandidates, reviewOf, type ReviewInput } from '../../domain/review/review-of.ts'
import type { ReviewCandidate } from '../../domain/review/review-question.ts'
import type { BreachFile } from '../../domain/surface/assessed-breaches.ts'
import { maybeReachedThroughPlatform } from '../../domain/review/maybe-reached-through-platform.ts'
import { findBreach } from '../breaches/find-breach.ts'
import { breachFile } from '../incidents/breach-file.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { currentSurface } from '../surface/current-surface.ts'

/** What the review of a breach is made of. `NOT_FOUND` for a breach that the catalogue does not have. */
export const reviewInput = (
  ports: ProgramPorts,
  breachId: BreachId,
): ReviewInput & { readonly file: BreachFile } => {
  const parts = currentSurface(ports)
  const breach = findBreach(ports, breachId)
  const settled = ports.openVault().settled.list()
  return { input: parts.input, breach, settled, file: breachFile(parts, breach) }
}

/** A question with the account it is about; none where the account has gone. */
const withAccount = <Question extends ReviewCandidate>(ports: ProgramPorts, question: Question) => {
  const account = currentSurface(ports).index.accounts.get(question.accountId)
  return account ? [{ ...question, account }] : []
}

/** The next question of the review of a breach, and where everybody stands. */
export const readReview = (
  ports: ProgramPorts,
  { breachId, skipped }: { readonly breachId: BreachId; readonly skipped: readonly string[] },
) => {
  const { question, toAsk, ...rest } = reviewOf(reviewInput(ports, breachId), new Set(skipped))
  const [shown] = question ? withAccount(ports, question) : []
  return { ...rest, question: shown, toAsk: toAsk.flatMap((one) => withAccount(ports, one)) }
}

/** The questions whether somebody uses the breached platform, those to be asked after the open ones. */
export const readPlatformQuestions = (ports: ProgramPorts, breachId: BreachId) => {
  const given = reviewInput(ports, breachId)
  if (maybeReachedThroughPlatform(given.breach, currentSurface(ports).index).length === 0) return []
  const { open, toAsk } = openCandidates(given, given.file)
  return [
    ...open.map((one) => ({ ...one, isToAsk: false })),
    ...toAsk.map((one) => ({ ...one, isToAsk: true })),
  ]
    .filter(({ about }) => about === 'platform')
    .flatMap((one) => withAccount(ports, one))
}
