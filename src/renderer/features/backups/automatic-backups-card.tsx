import { useMutation } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/card.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { layOut, type LaidOutBackup } from '../restore/backup-source.ts'
import { RestoreDialog } from '../restore/restore-dialog.tsx'
import { BackupList } from '../kept-backups/backup-list.tsx'
import type { BackupNote, BackupsView } from '../kept-backups/backup-note.ts'
import styles from './backups.module.css'
import { RemoveBackupDialog } from '../kept-backups/remove-backup-dialog.tsx'

export interface AutomaticBackupsCardProps {
  readonly view: BackupsView
}

/** The backups made by themselves, where they lie, and what they do not help against. */
export function AutomaticBackupsCard({ view }: AutomaticBackupsCardProps): ReactElement {
  const { t } = useTranslation('backups')
  const [laidOut, setLaidOut] = useState<LaidOutBackup>()
  const [leaving, setLeaving] = useState<BackupNote>()
  const look = useMutation({
    meta: { changesNothing: true },
    mutationFn: (name: string) => layOut({ from: 'list', name }),
    onSuccess: setLaidOut,
  })
  return (
    <Card title={t('automatic.title')}>
      <div className={styles['body']}>
        <p className={styles['quiet']}>{t('automatic.text')}</p>
        {view.backups.length === 0 ? (
          <p>{t('automatic.empty')}</p>
        ) : (
          <BackupList
            backups={view.backups}
            pending={look.isPending ? look.variables : undefined}
            onLook={({ name }) => look.mutate(name)}
            onRemove={setLeaving}
          />
        )}
        <ErrorNotice error={look.error} />
        <div className={styles['where']}>
          <p>{t('automatic.folder')}</p>
          <p className={styles['folder']} translate="no">
            {view.folder}
          </p>
          <p>{t('automatic.sameDisk')}</p>
        </div>
      </div>
      {laidOut && <RestoreDialog laidOut={laidOut} onClose={() => setLaidOut(undefined)} />}
      {leaving && <RemoveBackupDialog backup={leaving} onClose={() => setLeaving(undefined)} />}
    </Card>
  )
}
