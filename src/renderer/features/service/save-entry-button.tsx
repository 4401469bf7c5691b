import { useMutation } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { downloadFile } from '../../state/download-file.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { privateInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import styles from './save-entry-button.module.css'

export interface EntryFile {
  readonly fileName: string
  readonly text: string
}

export interface SaveEntryButtonProps {
  /** Asks the program for the entry. */
  readonly read: () => Promise<EntryFile>
}

/** Shows an entry as a file of the catalogue, every word of it, and saves it on this computer. */
export function SaveEntryButton({ read }: SaveEntryButtonProps): ReactElement {
  const { t } = useTranslation('service')
  const entry = useMutation({ mutationFn: read, meta: { changesNothing: true } })
  const { data } = entry
  const save = (file: EntryFile): void => {
    downloadFile(new File([file.text], file.fileName, { type: 'application/json' }))
    entry.reset()
  }
  return (
    <>
      <Button isPending={entry.isPending} onPress={() => entry.mutate()}>
        {t('entry.open')}
      </Button>
      <ErrorNotice error={entry.error} />
      {data && (
        <Dialog
          title={t('entry.title')}
          isOpen
          size="wide"
          onClose={() => entry.reset()}
          actions={
            <Button kind="primary" icon={<Download aria-hidden />} onPress={() => save(data)}>
              {t('entry.save')}
            </Button>
          }
        >
          <div className={styles['entry']}>
            <p>{t('entry.what')}</p>
            <Notice tone="possible" title={t('entry.readTitle')}>
              {t('entry.read')}
            </Notice>
            <p className={styles['file']} translate="no">
              {data.fileName}
            </p>
            <textarea
              {...privateInput}
              spellCheck={false}
              className={styles['text']}
              readOnly
              rows={16}
              aria-label={t('entry.text')}
              value={data.text}
            />
          </div>
        </Dialog>
      )}
    </>
  )
}
