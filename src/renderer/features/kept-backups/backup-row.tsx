import { Trash2, TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useMomentWords } from '../../state/moments.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import type { BackupListProps } from './backup-list.tsx'
import type { BackupNote } from './backup-note.ts'
import styles from './rows.module.css'

export interface BackupRowProps extends Omit<BackupListProps, 'backups'> {
  readonly backup: BackupNote
}

/** One automatic backup: when, why, how large; the way to look inside. */
export function BackupRow({ backup, onLook, pending, onRemove }: BackupRowProps): ReactElement {
  const { t } = useTranslation('backups')
  const words = useMomentWords()
  const { name, madeAt, reason, bytes, readable } = backup
  const moment = words.moment(madeAt)
  return (
    <li className={styles['row']}>
      <div className={styles['words']}>
        <p className={styles['name']}>{moment}</p>
        <p className={styles['facts']}>
          {t('row.facts', { reason: t(`reason.${reason}`), size: words.size(bytes) })}
        </p>
        {!readable && (
          <p className={styles['warn']}>
            <TriangleAlert aria-hidden /> {t('row.unreadable')}
          </p>
        )}
      </div>
      <div className={styles['actions']}>
        {readable && (
          <Button
            aria-label={t('row.lookName', { moment })}
            onPress={() => onLook(backup)}
            isPending={pending === name}
          >
            {t('row.look')}
          </Button>
        )}
        {onRemove && (
          <IconButton
            label={t('row.remove', { moment })}
            icon={<Trash2 aria-hidden />}
            onPress={() => onRemove(backup)}
          />
        )}
      </div>
    </li>
  )
}
