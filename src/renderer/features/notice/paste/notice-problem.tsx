import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { failureOf } from '../../../ui/error-words.ts'
import { Notice } from '../../../ui/notice.tsx'
import { useDateWords } from '../../../state/dates.ts'
import { maxNoticeMegabytes, maxNoticeText, type NoticeLimit } from './notice-limits.ts'

export interface NoticeProblemProps {
  /** Known before anything was read. */
  readonly limit?: NoticeLimit | undefined
  /** Whatever reading threw; nothing is shown for null and undefined. */
  readonly error: unknown
}

const worded = [
  'empty',
  'no-text',
  'too-large',
  'too-long',
  'takes-too-long',
  'binary',
  'encrypted',
  'unknown-format',
] as const
type WordedProblem = (typeof worded)[number]

const problemOf = ({ limit, error }: NoticeProblemProps): WordedProblem | undefined => {
  if (limit) return limit
  if (error === undefined || error === null) return undefined
  const failure = failureOf(error)
  return failure.code === 'FILE'
    ? worded.find((problem) => problem === failure.data.problem)
    : undefined
}

/** Why a notice could not be read, and what to do now. What was typed is still there, and says so. */
export function NoticeProblem(props: NoticeProblemProps): ReactElement | undefined {
  const { t } = useTranslation('notice')
  const { number } = useDateWords()
  const problem = problemOf(props)
  if (!problem) return <ErrorNotice error={props.error} />
  const values = { characters: number(maxNoticeText), megabytes: maxNoticeMegabytes }
  return (
    <Notice tone="possible" isLive title={t(`problem.${problem}.title`)}>
      {t(`problem.${problem}.text`, values)}
    </Notice>
  )
}
