import type { ProgramPorts } from '../program-ports.ts'
import { answerQuestion, tryAnswer } from '../review/answer-question.ts'
import { listMaybeReached, readPlatformQuestions, readReview } from '../review/read-review.ts'
import type { Implementer } from './implementer.ts'

/** The review of a breach: its questions and their answers. */
export const reviewRoutes = (route: Implementer['review'], ports: ProgramPorts) => ({
  questions: route.questions.handler(({ input }) => readReview(ports, input)),
  platforms: route.platforms.handler(({ input }) => readPlatformQuestions(ports, input.breachId)),
  maybeReached: route.maybeReached.handler(() => listMaybeReached(ports)),
  tryAnswer: route.tryAnswer.handler(({ input }) => tryAnswer(ports, input)),
  answer: route.answer.handler(({ input }) => answerQuestion(ports, input)),
})
