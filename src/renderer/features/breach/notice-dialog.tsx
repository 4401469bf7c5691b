import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { partialDate, type PartialDate } from '../../../domain/model/partial-date.ts'
import { useInterface } from '../../state/interface.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { PartialDateField } from '../../ui/partial-date-field.tsx'
import styles from './evidence-dialog.module.css'

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
    <Dialog
      title={t('check.noticeTitle', { account })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('ui:cancel')}</Button>
          <Button kind="primary" onPress={save} isPending={isPending}>
            {t('check.noticeSave')}
          </Button>
        </>
      }
    >
      <form
        className={styles['form']}
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <p>{t('check.noticeText')}</p>
        <PartialDateField
          label={t('check.noticeDate')}
          value={arrived}
          onChange={setArrived}
          errorMessage={arrived ? undefined : t('ui:date.help')}
        />
        <ErrorNotice error={error} />
      </form>
    </Dialog>
  )
}
