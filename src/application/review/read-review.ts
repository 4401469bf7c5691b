import type { Breach } from '../../domain/model/breach.ts'
import type { BreachId } from '../../domain/model/id.ts'
import { platformCandidates } from '../../domain/review/review-candidates.ts'
import { reviewOf, type ReviewInput } from '../../domain/review/review-of.ts'
import type { ReviewCandidate } from '../../domain/review/review-question.ts'
import type { BreachFile } from '../../domain/surface/assessed-breaches.ts'
import { withoutResting } from '../../domain/review/settled-answers.ts'
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

const platformQuestions = (ports: ProgramPorts, breach: Breach) =>
  withoutResting(
    platformCandidates({ breach, index: currentSurface(ports).index }),
    ports.openVault().settled.list(),
  )

/** The questions whether somebody uses the breached platform, those to be asked after the open ones. */
export const readPlatformQuestions = (ports: ProgramPorts, breachId: BreachId) => {
  const { open, toAsk } = platformQuestions(ports, findBreach(ports, breachId))
  return [
    ...open.map((one) => ({ ...one, isToAsk: false })),
    ...toAsk.map((one) => ({ ...one, isToAsk: true })),
  ].flatMap((one) => withAccount(ports, one))
}

/** The breaches of platforms of which it is not said whether the family's places use them, in catalogue order. */
export const listMaybeReached = (ports: ProgramPorts) =>
  ports.catalogue().breaches.flatMap((breach) => {
    if (breach.services.every((one) => one.as !== 'platform')) return []
    const { open, toAsk } = platformQuestions(ports, breach)
    return open.length + toAsk.length === 0
      ? []
      : [{ breachId: breach.id, open: open.length, toAsk: toAsk.length }]
  })
