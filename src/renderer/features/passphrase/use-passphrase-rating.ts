import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { orpc, type Wire } from '../../state/wire.ts'

export type PassphraseRating = Awaited<ReturnType<Wire['vault']['ratePassphrase']>> & {
  /** What was rated; the field may hold something newer. */
  readonly passphrase: string
}

/** Long enough not to ask at every key, short enough to answer while one looks. */
const pause = 250

/**
 * How guessable the passphrase is, asked a moment after the last key. Gives the last answer until the
 * next arrives; undefined for an empty field, and where nobody answered.
 */
export const usePassphraseRating = (passphrase: string): PassphraseRating | undefined => {
  const [rating, setRating] = useState<PassphraseRating>()
  const { mutate } = useMutation(
    orpc.vault.ratePassphrase.mutationOptions({
      meta: { changesNothing: true },
      gcTime: 0,
      onSuccess: (answer, asked) => setRating({ ...answer, passphrase: asked.passphrase }),
    }),
  )
  useEffect(() => {
    if (passphrase === '') return
    const timer = setTimeout(() => mutate({ passphrase }), pause)
    return () => clearTimeout(timer)
  }, [passphrase, mutate])
  return passphrase === '' ? undefined : rating
}
