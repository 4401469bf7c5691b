import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '../../ui/text-field.tsx'
import { EvidenceDialog } from './evidence-dialog.tsx'

export interface RuleOutDialogProps {
  readonly account: string
  readonly isPending: boolean
  readonly error: unknown
  readonly onSave: (reason: string) => void
  readonly onClose: () => void
}

/** Asks why the guardian is sure; without a reason nothing is ruled out. */
export function RuleOutDialog(props: RuleOutDialogProps): ReactElement {
  const { account, isPending, error, onSave, onClose } = props
  const { t } = useTranslation('breach')
  const [reason, setReason] = useState('')
  const [wasTried, setTried] = useState(false)
  const isMissing = reason.trim() === ''
  const save = (): void => {
    setTried(true)
    if (!isMissing) onSave(reason.trim())
  }
  return (
    <EvidenceDialog
      title={t('check.ruleOutTitle', { account })}
      text={t('check.ruleOutText')}
      saveLabel={t('check.ruleOutSave')}
      isPending={isPending}
      error={error}
      onSave={save}
      onClose={onClose}
    >
      <TextField
        label={t('check.reason')}
        description={t('check.reasonHelp')}
        value={reason}
        onChange={setReason}
        errorMessage={wasTried && isMissing ? t('check.reasonMissing') : undefined}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to write this
        autoFocus
      />
    </EvidenceDialog>
  )
}
