import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'

import { Notice } from '../../../ui/notice.tsx'
import { FileProblemNotice } from '../file-problem-notice.tsx'
import { tableFormat, useFormatName } from '../../imports-done/format-name.ts'
import { fileProblemOf } from './file-problem-of.ts'

export interface ReadingProblemProps {
  readonly error: unknown
  /** What the guardian said the file is. */
  readonly formatId: string | undefined
  /** There is no earlier reading that stays. */
  readonly isFirst: boolean
}

/** Why a file could not be read, or not as what it was said to be. */
export function ReadingProblem(props: ReadingProblemProps): ReactElement | undefined {
  const { error, formatId, isFirst } = props
  const { t } = useTranslation('import')
  const formatName = useFormatName()
  const problem = fileProblemOf(error)
  const isOtherwise =
    formatId !== undefined &&
    formatId !== tableFormat &&
    (problem === 'unknown-format' || problem === 'no-header')
  if (!isOtherwise) return <FileProblemNotice error={error} />
  const format = formatName(formatId)
  return (
    <Notice tone="possible" isLive title={t('readAs.failed', { format })}>
      {t(isFirst ? 'readAs.failedAnew' : 'readAs.failedText', { format })}
    </Notice>
  )
}
