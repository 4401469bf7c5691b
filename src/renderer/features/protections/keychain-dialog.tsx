import { useMutation } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'
import { KeyDialog } from './key-dialog.tsx'
import { useProof } from './use-proof.ts'
import { useProtections } from './use-protections.ts'

export interface KeychainDialogProps {
  /** The passphrase of today is known to be forgotten. */
  readonly isForgotten?: boolean | undefined
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Puts the key into this computer's keychain, for the first time or where it was lost. */
export function KeychainDialog(props: KeychainDialogProps): ReactElement {
  const { onDone, onClose } = props
  const { t } = useTranslation('protections')
  const proof = useProof(useProtections(), { isForgotten: props.isForgotten })
  const add = useMutation(
    orpc.protections.addKeychain.mutationOptions({
      gcTime: 0,
      onSuccess: () => showToast({ title: t('addKeychain.done'), tone: 'done' }),
    }),
  )
  return (
    <KeyDialog
      title={t('addKeychain.title')}
      confirmLabel={t('add.keychain')}
      proof={proof}
      isPending={add.isPending}
      error={add.error}
      onEdit={() => add.reset()}
      onConfirm={(given) => add.mutate({ proof: given }, { onSuccess: onDone })}
      onClose={onClose}
    >
      <p>{t('addKeychain.text')}</p>
      <output>{add.isPending && t('addKeychain.mayAsk')}</output>
    </KeyDialog>
  )
}
