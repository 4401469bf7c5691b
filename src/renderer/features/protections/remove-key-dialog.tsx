import { useMutation } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProtectionKind } from '../../../domain/model/vault-state.ts'
import { useDateWords } from '../../state/dates.ts'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'
import { KeyDialog } from './key-dialog.tsx'
import { sheetMark } from './key-rows.ts'
import { useProof } from './use-proof.ts'
import { useProtections } from './use-protections.ts'

export interface RemoveKeyDialogProps {
  readonly kind: ProtectionKind
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Takes one key away and says what opens the vault then. Never offered for the last one. */
export function RemoveKeyDialog({ kind, onDone, onClose }: RemoveKeyDialogProps): ReactElement {
  const { t } = useTranslation('protections')
  const words = useDateWords()
  const now = useProtections()
  // What it says stays true while it closes, though the answer has changed by then.
  const [list] = useState(now)
  const proof = useProof(list)
  const left = list.protections.filter((one) => one.kind !== kind)
  const remove = useMutation(
    orpc.protections.remove.mutationOptions({
      gcTime: 0,
      onSuccess: () => showToast({ title: t(`removeDialog.done.${kind}`), tone: 'done' }),
    }),
  )
  const leftWords = words.list(
    left.map((one) => t(`removeDialog.leftName.${one.kind}`)),
    'disjunction',
  )
  return (
    <KeyDialog
      title={t(`removeDialog.title.${kind}`, { sheet: sheetMark(list) })}
      confirmLabel={t(`removeName.${kind}`)}
      isDestructive
      proof={proof}
      isPending={remove.isPending}
      error={remove.error}
      onEdit={() => remove.reset()}
      onConfirm={(given) => remove.mutate({ kind, proof: given }, { onSuccess: onDone })}
      onClose={onClose}
    >
      <p>{t(`removeDialog.text.${kind}`)}</p>
      <p>
        {t('removeDialog.left', { list: leftWords })}{' '}
        {left.length === 1 && t('removeDialog.leftOne')}
      </p>
    </KeyDialog>
  )
}
