import { useMutation } from '@tanstack/react-query'
import { CalendarPlus } from 'lucide-react'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { downloadFile } from '../../state/download-file.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import styles from './reminders.module.css'

/** File names reach a browser’s list of downloads, so it is the same for everybody. */
const fileName = 'kinventory-reminders.ics'

/** Saves the reminders as a file for calendar programs, without a name in it unless one is wanted. */
export function CalendarCard(): ReactElement {
  const { t } = useTranslation('reminders')
  const [withNames, setWithNames] = useState(false)
  const [replacesEarlier, setReplacesEarlier] = useState(false)
  const save = useMutation(
    orpc.reminders.calendar.mutationOptions({
      meta: { changesNothing: true },
      onSuccess: ({ text }) => {
        if (text !== undefined)
          downloadFile(new File([text], fileName, { type: 'text/calendar;charset=utf-8' }))
      },
    }),
  )
  return (
    <Card title={t('calendar.title')}>
      <div className={styles['form']}>
        <p>{t('calendar.lead')}</p>
        <p className={styles['quiet']}>{t('calendar.caution')}</p>
        <CheckboxField
          isSelected={withNames}
          onChange={setWithNames}
          description={t('calendar.namesHelp')}
        >
          {t('calendar.names')}
        </CheckboxField>
        <CheckboxField
          isSelected={replacesEarlier}
          onChange={setReplacesEarlier}
          description={t('calendar.replacesHelp')}
        >
          {t('calendar.replaces')}
        </CheckboxField>
        <div>
          <Button
            icon={<CalendarPlus aria-hidden />}
            isPending={save.isPending}
            onPress={() => save.mutate({ withNames, replacesEarlier })}
          >
            {t('calendar.save')}
          </Button>
        </div>
        <ErrorNotice error={save.error} />
        {save.isSuccess && (
          <Notice tone={save.data.text === undefined ? 'info' : 'done'} isLive>
            {save.data.text === undefined
              ? t('calendar.nothing')
              : t('calendar.saved', { file: fileName })}
          </Notice>
        )}
      </div>
    </Card>
  )
}
