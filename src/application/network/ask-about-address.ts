import { requiredLineSchema } from '../../contract/model.ts'
import { z } from '../../contract/zod.ts'
import type { Gate } from './gate.ts'
import { NetworkFailure } from './network-failure.ts'

/** Some forty characters for each breach an address was found in, at most about a thousand of them. */
const maxAnswerBytes = 1024 * 1024
const patience = 30_000

/** With `truncateResponse` an entry is its name alone; whatever else comes is dropped. As an open export takes it. */
const answerSchema = z
  .array(z.object({ Name: requiredLineSchema }))
  .min(1)
  .max(1000)

const namesIn = (body: string): readonly string[] => {
  let json: unknown
  try {
    json = JSON.parse(body)
  } catch {
    throw new NetworkFailure('bad-answer')
  }
  const read = answerSchema.safeParse(json)
  if (!read.success) throw new NetworkFailure('bad-answer')
  return [...new Set(read.data.map(({ Name }) => Name))]
}

/**
 * Asks Have I Been Pwned about one address, unverified breaches included. Gives their names of the breaches it was
 * found in, none where it is not found there (their 404), which says nothing of retired and sensitive
 * breaches. Fails with `NETWORK`; a failure is never *not found* (P6).
 */
export const askAboutAddress = (
  gate: Gate,
  question: {
    readonly address: string
    readonly key: string
    readonly signal: AbortSignal
    /** Told before each pause, with the seconds it takes. */
    readonly onWait: (seconds: number) => void
  },
): Promise<readonly string[]> => {
  const { address, key, signal, onWait } = question
  const use = { purpose: 'address-lookup', requests: 1, about: address, signal } as const
  return gate.use(use, async (send) => {
    const options = 'truncateResponse=true&includeUnverified=true'
    const answer = await send({
      path: `/breachedaccount/${encodeURIComponent(address)}?${options}`,
      headers: { 'hibp-api-key': key },
      answers: [200, 404],
      maxBytes: maxAnswerBytes,
      timeoutMs: patience,
      onWait,
    })
    return answer.status === 404 ? [] : namesIn(answer.body)
  })
}
