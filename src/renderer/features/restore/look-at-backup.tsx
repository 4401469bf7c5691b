import { useMutation, useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useInterface } from '../../state/interface.ts'
import { startAnew } from '../../state/lock.ts'
import { useMomentWords } from '../../state/moments.ts'
import { showToast } from '../../state/toasts.ts'
import { orpc, wire } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import type { VaultContents } from './backup-source.ts'
import { ContentsTable } from './contents-table.tsx'
import styles from './restore.module.css'
import { StepLead } from './step-lead.tsx'

export interface LookAtBackupProps {
  readonly stagingId: string
  readonly contents: VaultContents
  /** True while it takes the vault's place, when nobody should go away. */
  readonly onBusy: (isBusy: boolean) => void
  readonly onAnother: () => void
}

/** What is inside beside what is here now; then the one button that changes something. */
export function LookAtBackup(props: LookAtBackupProps): ReactElement {
  const { stagingId, contents, onBusy, onAnother } = props
  const { t } = useTranslation('restore')
  const { moment } = useMomentWords()
  const state = useInterface(({ vault }) => vault?.kind)
  const isOpen = state === 'open'
  const present = useQuery({ ...orpc.backups.present.queryOptions(), enabled: isOpen })
  const when = moment(contents.madeAt)
  const place = useMutation({
    meta: { changesNothing: true },
    mutationFn: async () => {
      onBusy(true)
      await wire.backups.restore({ stagingId })
      // Another vault is open now; the page must show nothing of the one before.
      await startAnew()
      showToast({
        title: t('done.title', { moment: when }),
        tone: 'done',
        ...(state !== 'none' && { text: t('done.aside') }),
      })
    },
    onError: () => onBusy(false),
  })
  const isFewer = present.data !== undefined && contents.accounts < present.data.accounts
  return (
    <>
      <StepLead>
        <Trans t={t} i18nKey="look.lead" values={{ moment: when }} components={{ b: <b /> }} />
      </StepLead>
      {isOpen && present.isPending ? (
        <Skeleton lines={5} />
      ) : (
        <ContentsTable of="backup" contents={contents} present={present.data} />
      )}
      {isFewer && <Notice tone="possible">{t('look.fewer')}</Notice>}
      {state === 'none' ? (
        <p className={styles['quiet']}>{t('look.firstVault')}</p>
      ) : (
        <Notice title={t(isOpen ? 'look.aside.title' : 'look.asideClosed.title')}>
          {t(isOpen ? 'look.aside.text' : 'look.asideClosed.text')}
        </Notice>
      )}
      <ErrorNotice error={place.error} />
      <div className={styles['ways']}>
        <Button onPress={onAnother} isDisabled={place.isPending}>
          {t('look.another')}
        </Button>
        <Button kind="primary" onPress={() => place.mutate()} isPending={place.isPending}>
          {t('look.place')}
        </Button>
      </div>
    </>
  )
}
