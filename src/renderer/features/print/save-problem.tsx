import type { ReactElement } from 'react'
import { Notice } from '../../ui/notice.tsx'
import { useSaveWords } from './use-save-words.ts'

/** Says why a document could not be saved; nothing is shown where it was. */
export function SaveProblem({ error }: { readonly error: unknown }): ReactElement | undefined {
  const saveWords = useSaveWords()
  if (error === undefined || error === null) return undefined
  const { title, text } = saveWords(error)
  return (
    <div data-print="never">
      <Notice tone="exposed" isLive title={`${title}.`}>
        {text}
      </Notice>
    </div>
  )
}
