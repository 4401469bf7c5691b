import type { ReactElement } from 'react'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'
import { useErrorWords } from './error-words.ts'
import { useTranslation } from 'react-i18next'

export interface ErrorNoticeProps {
  /** Whatever a call threw; nothing is shown for null and undefined, as in `mutation.error`. */
  readonly error: unknown
  readonly onRetry?: (() => void) | undefined
}

/** A failed call in plain words with the next step. A bug shows its id and nothing else about it. */
export function ErrorNotice({ error, onRetry }: ErrorNoticeProps): ReactElement | undefined {
  const { t } = useTranslation('ui')
  const errorWords = useErrorWords()
  if (error === undefined || error === null) return undefined
  const { title, text } = errorWords(error)
  return (
    <Notice
      tone="exposed"
      isLive
      title={`${title}.`}
      action={onRetry && <Button onPress={onRetry}>{t('retry')}</Button>}
    >
      {text}
    </Notice>
  )
}
