import { useState } from 'react'
import {
  passphraseProblem,
  type PassphraseProblem,
  type TypedPassphrase,
} from '../passphrase/passphrase-problem.ts'
import { usePassphraseRating, type PassphraseRating } from '../passphrase/use-passphrase-rating.ts'

export interface NewPassphrase {
  readonly typed: TypedPassphrase
  readonly change: (change: Partial<TypedPassphrase>) => void
  readonly rating: PassphraseRating | undefined
  /** Undefined where it can be taken, as far as is known. */
  readonly problem: PassphraseProblem | undefined
}

/** A new passphrase while it is typed; kept in the component that asks for it and nowhere else. */
export const useNewPassphrase = (): NewPassphrase => {
  const [typed, setTyped] = useState<TypedPassphrase>({ passphrase: '', passphraseAgain: '' })
  const rating = usePassphraseRating(typed.passphrase)
  return {
    typed,
    change: (change) => setTyped((before) => ({ ...before, ...change })),
    rating,
    problem: passphraseProblem(typed, rating),
  }
}
