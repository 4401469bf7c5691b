import { useMutation } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Points } from '../../ui/points.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import styles from './key-dialog.module.css'
import { KeyDialog } from './key-dialog.tsx'
import { sheetMark, type ProtectionList } from './key-rows.ts'
import { useProof } from './use-proof.ts'
import { useProtections } from './use-protections.ts'

export interface RenewKeyDialogProps {
  readonly onClose: () => void
}

/** Which keys go on working, as a key of `protections:renew.stays`. */
const staying = ({ protections }: ProtectionList): 'both' | 'passphrase' | 'keychain' => {
  const has = (kind: string): boolean => protections.some((one) => one.kind === kind)
  if (has('passphrase')) return has('keychain') ? 'both' : 'passphrase'
  return 'keychain'
}

/** Renews the key: what it means, the passphrase, the wait, and on to the new recovery sheet. */
export function RenewKeyDialog({ onClose }: RenewKeyDialogProps): ReactElement {
  const { t } = useTranslation('protections')
  const now = useProtections()
  const [list] = useState(now)
  const sheet = sheetMark(list)
  const hasSheet = list.protections.some(({ kind }) => kind === 'recovery-code')
  // The new key is wrapped with the passphrase itself, so nothing can stand in for it.
  const proof = useProof(list, { onlyPassphrase: true })
  const renew = useMutation(orpc.protections.renewKey.mutationOptions({ gcTime: 0 }))
  if (renew.isSuccess) {
    return (
      <Dialog
        isOpen
        title={t('renew.doneTitle')}
        onClose={onClose}
        actions={
          <>
            <Button onPress={onClose}>{t('renew.later')}</Button>
            <LinkButton to="/recovery-sheet" kind="primary">
              {t('renew.make')}
            </LinkButton>
          </>
        }
      >
        <output>
          <b>{t('renew.done')}</b>{' '}
          {hasSheet ? t('renew.doneSheet', { sheet }) : t('renew.doneNoSheet')}
        </output>
      </Dialog>
    )
  }
  return (
    <KeyDialog
      title={t('renew.dialogTitle')}
      confirmLabel={t('renew.confirm')}
      proof={proof}
      isPending={renew.isPending}
      error={renew.error}
      onEdit={() => renew.reset()}
      onConfirm={(passphrase) => renew.mutate({ passphrase })}
      onClose={onClose}
    >
      <Points label={t('renew.what')}>
        <li>{t('renew.copy')}</li>
        <li>{t(`renew.stays.${staying(list)}`)}</li>
        <li>{hasSheet ? t('renew.sheet', { sheet }) : t('renew.noSheet')}</li>
        <li>{t('renew.backups')}</li>
      </Points>
      {proof.isNeeded && hasSheet && <p className={styles['quiet']}>{t('renew.forgotten')}</p>}
      {renew.isPending && (
        <output className={styles['form']}>
          <ProgressBar label={t('renew.working')} value={0} max={1} isIndeterminate />
          <span className={styles['quiet']}>{t('renew.workingText')}</span>
        </output>
      )}
    </KeyDialog>
  )
}
