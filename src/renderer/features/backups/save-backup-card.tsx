import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useMomentWords } from '../../state/moments.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useProtections } from '../protections/use-protections.ts'
import styles from './backups.module.css'
import { FilePassphraseDialog } from './file-passphrase-dialog.tsx'
import { saveOpens } from './save-opens.ts'
import { useSaveBackup } from './use-save-backup.ts'

/** One file for another disk or computer, and what will open it there. */
export function SaveBackupCard(): ReactElement {
  const { t } = useTranslation('backups')
  const { size } = useMomentWords()
  const { protections } = useProtections()
  const [asks, setAsks] = useState(false)
  const save = useSaveBackup()
  const opens = saveOpens(protections.map(({ kind }) => kind))
  return (
    <Card title={t('save.title')}>
      <div className={styles['body']}>
        <p className={styles['quiet']}>{t('save.text')}</p>
        <p className={styles['quiet']}>{t(`save.opens.${opens}`)}</p>
        <div>
          <Button
            onPress={() => (opens === 'own' ? setAsks(true) : save.mutate(undefined))}
            isPending={save.isPending}
          >
            {t('save.button')}
          </Button>
        </div>
        {save.data && (
          <Notice
            tone="done"
            isLive
            title={t('save.doneTitle', { name: save.data.name, size: size(save.data.bytes) })}
          >
            {t('save.done')}
          </Notice>
        )}
        {!asks && <ErrorNotice error={save.error} />}
      </div>
      {asks && (
        <FilePassphraseDialog
          isPending={save.isPending}
          error={save.error}
          onSave={(passphrase) => save.mutate(passphrase, { onSuccess: () => setAsks(false) })}
          onClose={() => {
            if (save.isPending) return
            if (save.isError) save.reset()
            setAsks(false)
          }}
        />
      )}
    </Card>
  )
}
