import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { mayBeReadOtherwise } from './file-problem-of.ts'
import { ReadAs } from './read-as.tsx'
import { ReadingProblem } from './reading-problem.tsx'
import styles from './unread-file.module.css'
import type { OpenFile } from './use-open-file.ts'

/** A chosen file that could not be read: why, and what may help. Draws nothing where there is none. */
export function UnreadFile({ opening }: { readonly opening: OpenFile }): ReactElement | undefined {
  const { t } = useTranslation('import')
  const { source, error } = opening
  if (!source || error === undefined) return undefined
  return (
    <div className={styles['unread']}>
      <p className={styles['name']}>{source.file.name}</p>
      <ReadingProblem error={error} formatId={source.formatId} isFirst />
      {mayBeReadOtherwise(error) && (
        <ReadAs
          key={opening.failures}
          help={t('readAs.help')}
          isReading={false}
          onRead={(formatId) => opening.open({ ...source, formatId })}
        />
      )}
    </div>
  )
}
