import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { wire } from '../../state/wire.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { BackupList } from '../kept-backups/backup-list.tsx'
import { backupsQuery } from '../kept-backups/backups-query.ts'
import { SetAsideList } from '../kept-backups/set-aside-list.tsx'
import {
  assertUploadable,
  layOut,
  type BackupSource,
  type FoundExport,
  type LaidOutBackup,
} from './backup-source.ts'
import styles from './restore.module.css'
import { StepLead } from './step-lead.tsx'

export interface ChooseBackupProps {
  readonly takesExports: boolean
  /** Taken at once, as if it had been chosen. */
  readonly file?: File | undefined
  readonly onBackup: (found: LaidOutBackup) => void
  readonly onExport: (found: FoundExport) => void
}

const isExportName = (name: string): boolean => name.toLowerCase().endsWith('.json')

/** The automatic backups, and the way in for a file. */
export function ChooseBackup({
  takesExports,
  file,
  onBackup,
  onExport,
}: ChooseBackupProps): ReactElement {
  const { t } = useTranslation('restore')
  const list = useQuery(backupsQuery())
  const backup = useMutation({
    meta: { changesNothing: true },
    mutationFn: (source: BackupSource) => layOut(source),
    onSuccess: onBackup,
  })
  const openExport = useMutation({
    meta: { changesNothing: true },
    mutationFn: async (file: File) => {
      if (!takesExports) return undefined
      assertUploadable(file, 'FILE')
      return { file, contents: await wire.openExport.look({ file }) }
    },
    onSuccess: (found) => {
      if (found) onExport(found)
    },
  })
  const take = (file: File): void => {
    backup.reset()
    openExport.reset()
    if (isExportName(file.name)) openExport.mutate(file)
    else backup.mutate({ from: 'file', file })
  }
  const begun = useRef(false)
  const takeFirst = useEffectEvent(() => {
    if (file && !begun.current) take(file)
    begun.current = true
  })
  useEffect(() => takeFirst(), [])
  const backups = list.data?.backups ?? []
  const setAside = list.data?.setAside ?? []
  const isReading = backup.isPending || openExport.isPending
  const lead = takesExports ? 'leadExport' : backups.length > 0 ? 'lead' : 'leadFile'
  return (
    <>
      <StepLead>{t(`choose.${lead}`)}</StepLead>
      <ErrorNotice error={backup.error ?? openExport.error ?? list.error} />
      {openExport.isSuccess && !openExport.data && (
        <Notice tone="possible" isLive title={t('notHere.title')}>
          {t('notHere.text')}
        </Notice>
      )}
      {isReading ? (
        <ProgressBar label={t('choose.reading')} value={0} max={1} valueLabel="" isIndeterminate />
      ) : (
        <>
          {backups.length > 0 && (
            <section className={styles['part']}>
              <h3>{t('choose.automatic')}</h3>
              <BackupList
                backups={backups}
                onLook={({ name }) => backup.mutate({ from: 'list', name })}
              />
            </section>
          )}
          <section className={styles['part']}>
            {backups.length > 0 && <h3>{t('choose.file')}</h3>}
            <FileDrop
              accept={takesExports ? ['.kinventory', '.json'] : ['.kinventory']}
              hint={t(takesExports ? 'choose.hintExport' : 'choose.hint')}
              onFile={take}
            />
          </section>
          {setAside.length > 0 && (
            <section className={styles['part']}>
              <h3>{t('choose.aside')}</h3>
              <SetAsideList setAside={setAside} canRemove={false} />
            </section>
          )}
        </>
      )}
    </>
  )
}
