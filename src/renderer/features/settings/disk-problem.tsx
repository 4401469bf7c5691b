import type { ReactElement } from 'react'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { failureOf, type ErrorWords } from '../../ui/error-words.ts'
import { Notice } from '../../ui/notice.tsx'

export interface DiskProblemProps {
  readonly error: unknown
  readonly words: ErrorWords
}

/** A failed call; where the disk refused, in these words: it was not the folder of the vault. */
export function DiskProblem({ error, words }: DiskProblemProps): ReactElement | undefined {
  if (error === undefined || error === null) return undefined
  if (failureOf(error).code !== 'STORAGE') return <ErrorNotice error={error} />
  return (
    <Notice tone="exposed" isLive title={`${words.title}.`}>
      {words.text}
    </Notice>
  )
}
