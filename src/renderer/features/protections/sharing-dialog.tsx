import { useMutation } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Points } from '../../ui/points.tsx'
import { KeyDialog } from './key-dialog.tsx'
import { useProof } from './use-proof.ts'
import { useProtections } from './use-protections.ts'

export interface SharingDialogProps {
  readonly onAddPassphrase: () => void
  readonly onClose: () => void
}

/** Says what the other answer brings and, where it can be given, gives it. */
export function SharingDialog({ onAddPassphrase, onClose }: SharingDialogProps): ReactElement {
  const { t } = useTranslation(['protections', 'ui'])
  const now = useProtections()
  const [wasShared] = useState(now.sharedComputer)
  const proof = useProof(now)
  const answer = wasShared ? 'off' : 'on'
  const set = useMutation(
    orpc.protections.setSharedComputer.mutationOptions({
      gcTime: 0,
      onSuccess: () => showToast({ title: t(`sharing.${answer}.done`), tone: 'done' }),
    }),
  )
  const consequences = (
    <Points>
      <li>{t('sharing.on.asks')}</li>
      <li>{t('sharing.on.takes')}</li>
    </Points>
  )
  if (answer === 'on' && !now.protections.some(({ kind }) => kind === 'passphrase')) {
    return (
      <Dialog
        isOpen
        title={t('sharing.on.title')}
        onClose={onClose}
        actions={
          <>
            <Button onPress={onClose}>{t('ui:cancel')}</Button>
            <Button kind="primary" onPress={onAddPassphrase}>
              {t('add.passphrase')}
            </Button>
          </>
        }
      >
        {consequences}
        <p>
          <b>{t('sharing.on.needsTitle')}</b> {t('sharing.on.needs')}
        </p>
      </Dialog>
    )
  }
  return (
    <KeyDialog
      title={t(`sharing.${answer}.title`)}
      confirmLabel={t(`sharing.${answer}.confirm`)}
      proof={proof}
      isPending={set.isPending}
      error={set.error}
      onEdit={() => set.reset()}
      onConfirm={(given) =>
        set.mutate({ sharedComputer: !wasShared, proof: given }, { onSuccess: onClose })
      }
      onClose={onClose}
    >
      {answer === 'on' ? consequences : <p>{t('sharing.off.text')}</p>}
    </KeyDialog>
  )
}
