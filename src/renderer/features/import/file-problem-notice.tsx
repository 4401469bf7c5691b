import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { fileProblems } from '../../../contract/errors.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { failureOf } from '../../ui/error-words.ts'
import { Notice } from '../../ui/notice.tsx'

export interface FileProblemNoticeProps {
  /** Whatever opening or mapping threw; nothing is shown for null and undefined. */
  readonly error: unknown
  readonly action?: ReactNode
}

type ImportProblem = (typeof fileProblems)[number]

/** The others are about exports of our own, which are not imported here. */
const isOfImport = (problem: string): problem is ImportProblem =>
  fileProblems.some((one) => one === problem)

/** Why a file could not be read: what is wrong with it, in which line, and what to do now. */
export function FileProblemNotice({
  error,
  action,
}: FileProblemNoticeProps): ReactElement | undefined {
  const { t } = useTranslation('import')
  if (error === undefined || error === null) return undefined
  const failure = failureOf(error)
  if (failure.code !== 'FILE') return <ErrorNotice error={error} />
  const { problem, line } = failure.data
  if (!isOfImport(problem)) return <ErrorNotice error={error} />
  return (
    <Notice tone="exposed" isLive title={`${t(`problem.${problem}.title`)}.`} action={action}>
      {line !== undefined && `${t('problem.line', { line })} `}
      {t(`problem.${problem}.text`)} {t('problem.nothingChanged')}
    </Notice>
  )
}
