import type { PassphraseRating } from './use-passphrase-rating.ts'

/** A new passphrase as it is typed, twice. */
export interface TypedPassphrase {
  readonly passphrase: string
  readonly passphraseAgain: string
}

export type PassphraseProblem = 'missing' | 'weak' | 'different'

/**
 * What keeps a new passphrase from being taken. Its strength counts only once it was rated for what
 * stands in the field now; until then the program itself refuses a weak one.
 */
export const passphraseProblem = (
  draft: TypedPassphrase,
  rating: PassphraseRating | undefined,
): PassphraseProblem | undefined => {
  if (draft.passphrase === '') return 'missing'
  if (rating?.passphrase === draft.passphrase && !rating.enough) return 'weak'
  return draft.passphrase === draft.passphraseAgain ? undefined : 'different'
}
