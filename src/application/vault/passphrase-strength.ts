import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

export interface PassphraseRating {
  /** zxcvbn's score, 0 (guessed at once) to 4. */
  readonly score: number
  readonly enough: boolean
  /** zxcvbn's key of what is weak, such as `topTen`. */
  readonly warning?: string | undefined
  readonly suggestions: readonly string[]
}

/** zxcvbn calls 3 "safely unguessable" against a slow hash, which ours is. */
const enoughScore = 3

const zxcvbn = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })

/** Rates how guessable a passphrase is. Only its first 100 characters count, which bounds the work. */
export const ratePassphrase = (passphrase: string): PassphraseRating => {
  const { score, feedback } = zxcvbn.check(passphrase.slice(0, 100))
  return {
    score,
    enough: score >= enoughScore,
    warning: feedback.warning ?? undefined,
    suggestions: feedback.suggestions,
  }
}
