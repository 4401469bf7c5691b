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

// Its word lists take a tenth of a second to read, so nobody waits for them before a passphrase is typed.
const load = async () => {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ])
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  })
}

let loaded: ReturnType<typeof load> | undefined

/** Rates how guessable a passphrase is. Only its first 100 characters count, which bounds the work. */
export const ratePassphrase = async (passphrase: string): Promise<PassphraseRating> => {
  const zxcvbn = await (loaded ??= load())
  const { score, feedback } = zxcvbn.check(passphrase.slice(0, 100))
  return {
    score,
    enough: score >= enoughScore,
    warning: feedback.warning ?? undefined,
    suggestions: feedback.suggestions,
  }
}
