import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { partialDate, type PartialDate } from '../../../domain/model/partial-date.ts'
import { useInterface } from '../../state/interface.ts'
import { PartialDateField } from '../../ui/partial-date-field.tsx'
import { EvidenceDialog } from './evidence-dialog.tsx'

export interface NoticeDialogProps {
  readonly account: string
  readonly isPending: boolean
  readonly error: unknown
  readonly onSave: (arrived: PartialDate) => void
  readonly onClose: () => void
}

/** Asks when the service's own notice arrived. */
export function NoticeDialog(props: NoticeDialogProps): ReactElement {
  const { account, isPending, error, onSave, onClose } = props
  const { t } = useTranslation(['breach', 'ui'])
  const today = partialDate(useInterface((state) => state.status?.today) ?? '')
  const [arrived, setArrived] = useState(today)
  const save = (): void => {
    if (arrived) onSave(arrived)
  }
  return (
    <EvidenceDialog
      title={t('check.noticeTitle', { account })}
      text={t('check.noticeText')}
      saveLabel={t('check.noticeSave')}
      isPending={isPending}
      error={error}
      onSave={save}
      onClose={onClose}
    >
      <PartialDateField
        label={t('check.noticeDate')}
        value={arrived}
        onChange={setArrived}
        errorMessage={arrived ? undefined : t('ui:date.help')}
      />
    </EvidenceDialog>
  )
}
