import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Disclosure } from '../../ui/disclosure.tsx'
import type { BackupNote } from './backup-note.ts'
import { BackupRow } from './backup-row.tsx'
import styles from './rows.module.css'

export interface BackupListProps {
  /** Newest first. */
  readonly backups: readonly BackupNote[]
  readonly onLook: (backup: BackupNote) => void
  /** The one that is being laid ready. */
  readonly pending?: string | undefined
  readonly onRemove?: ((backup: BackupNote) => void) | undefined
}

/** As many as one takes in at a glance; the rest is one step away. */
const shown = 4

/** The automatic backups, newest first. */
export function BackupList(props: BackupListProps): ReactElement {
  const { t } = useTranslation('backups')
  const { backups, ...rest } = props
  const older = backups.slice(shown)
  const rows = (some: readonly BackupNote[]): ReactElement => (
    <ul className={styles['rows']}>
      {some.map((backup) => (
        <BackupRow key={backup.name} backup={backup} {...rest} />
      ))}
    </ul>
  )
  return (
    <>
      {rows(backups.slice(0, shown))}
      {older.length > 0 && (
        <Disclosure label={t('automatic.older', { count: older.length })}>{rows(older)}</Disclosure>
      )}
    </>
  )
}
