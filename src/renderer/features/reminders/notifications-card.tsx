import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useInterface } from '../../state/interface.ts'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'
import { Card } from '../../ui/card.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './reminders.module.css'

/** Whether the desktop may say that steps are due, with the very words it would show. */
export function NotificationsCard(): ReactElement {
  const { t } = useTranslation('reminders')
  const isDesktop = useInterface((state) => state.status?.host === 'desktop')
  const { data } = useSuspenseQuery(orpc.settings.read.queryOptions())
  const update = useMutation(orpc.settings.update.mutationOptions())
  const choose = (stepNotifications: boolean): void =>
    update.mutate(
      { stepNotifications },
      {
        onSuccess: () =>
          showToast({
            title: t(stepNotifications ? 'notifications.on' : 'notifications.off'),
            tone: 'done',
          }),
      },
    )
  return (
    <Card title={t('notifications.title')}>
      <div className={styles['form']}>
        <CheckboxField
          isSelected={isDesktop && data.stepNotifications}
          isDisabled={!isDesktop}
          onChange={choose}
          description={t('notifications.help', { example: t('notifications.text', { count: 2 }) })}
        >
          {t('notifications.label')}
        </CheckboxField>
        {!isDesktop && <p className={styles['quiet']}>{t('notifications.onlyDesktop')}</p>}
        <ErrorNotice error={update.error} />
      </div>
    </Card>
  )
}
