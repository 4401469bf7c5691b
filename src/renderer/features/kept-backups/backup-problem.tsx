import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/notice.tsx'
import type { BackupsView } from './backup-note.ts'

/** What went wrong with the last automatic backup and what to do; nothing where nothing did. */
export function BackupProblem({
  problem,
}: {
  readonly problem: BackupsView['problem']
}): ReactElement | undefined {
  const { t } = useTranslation('backups')
  if (problem === undefined) return undefined
  return (
    <Notice tone="possible" title={t(`problem.${problem}.title`)}>
      {t(`problem.${problem}.text`)}
    </Notice>
  )
}
