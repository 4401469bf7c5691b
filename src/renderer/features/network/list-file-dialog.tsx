import { useMutation } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { orpc } from '../../state/wire.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { NetworkAddress } from './network-address.tsx'
import type { ListReport } from './network-status.ts'
import styles from './network.module.css'

export interface ListFileDialogProps {
  readonly onLoaded: (report: ListReport) => void
  readonly onClose: () => void
}

/** Takes the breach list from a file, for computers that stay offline. */
export function ListFileDialog({ onLoaded, onClose }: ListFileDialogProps): ReactElement {
  const { t } = useTranslation('network')
  const load = useMutation(
    orpc.network.loadListFile.mutationOptions({
      meta: { changesCatalogue: true },
      onSuccess: onLoaded,
    }),
  )
  return (
    <Dialog isOpen title={t('file.title')} onClose={onClose}>
      <div className={styles['body']}>
        <p>{t('file.text')}</p>
        <p className={styles['quiet']}>
          <Trans t={t} i18nKey="file.how" components={{ addr: <NetworkAddress /> }} />
        </p>
        <ErrorNotice error={load.error} />
        {load.isPending ? (
          <ProgressBar label={t('file.reading')} value={0} max={1} valueLabel="" isIndeterminate />
        ) : (
          <FileDrop
            accept={['.json', 'application/json']}
            hint={t('file.hint')}
            onFile={(file) => load.mutate({ file })}
          />
        )}
      </div>
    </Dialog>
  )
}
