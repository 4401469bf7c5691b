import { useMutation } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'
import { PassphraseFields } from '../passphrase/passphrase-fields.tsx'
import { KeyDialog } from './key-dialog.tsx'
import { useNewPassphrase } from './use-new-passphrase.ts'
import { useProof } from './use-proof.ts'
import { useProtections } from './use-protections.ts'

export interface PassphraseDialogProps {
  /** The passphrase of today is known to be forgotten. */
  readonly isForgotten?: boolean | undefined
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Adds a passphrase, or puts a new one in the place of today's. */
export function PassphraseDialog(props: PassphraseDialogProps): ReactElement {
  const { onDone, onClose } = props
  const { t } = useTranslation('protections')
  const list = useProtections()
  // What the dialog is about stays while it is open, though the answer changes when it is done.
  const [kind] = useState<'add' | 'change'>(() =>
    list.protections.some((one) => one.kind === 'passphrase') ? 'change' : 'add',
  )
  const proof = useProof(list, { isForgotten: props.isForgotten })
  const fresh = useNewPassphrase()
  const [isTried, setTried] = useState(false)
  const set = useMutation(
    // Nothing of a passphrase is to outlive the call in the cache.
    orpc.protections.setPassphrase.mutationOptions({
      gcTime: 0,
      onSuccess: () => showToast({ title: t(`setPassphrase.${kind}.done`), tone: 'done' }),
    }),
  )
  return (
    <KeyDialog
      title={t(`setPassphrase.${kind}.title`)}
      confirmLabel={t(`setPassphrase.${kind}.confirm`)}
      proof={proof}
      isReady={() => {
        setTried(true)
        return fresh.problem === undefined
      }}
      isPending={set.isPending}
      error={set.error}
      onEdit={() => set.reset()}
      onConfirm={(given) =>
        set.mutate({ passphrase: fresh.typed.passphrase, proof: given }, { onSuccess: onDone })
      }
      onClose={onClose}
      fields={
        <PassphraseFields
          draft={fresh.typed}
          change={fresh.change}
          rating={fresh.rating}
          problem={isTried ? fresh.problem : undefined}
          words={{
            label: t('setPassphrase.label'),
            again: t('setPassphrase.again'),
            missing: t('setPassphrase.missing'),
          }}
          isOnlyWay={false}
        />
      }
    >
      <p>{t(`setPassphrase.${kind}.text`)}</p>
    </KeyDialog>
  )
}
