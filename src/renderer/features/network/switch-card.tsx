import { useMutation } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../state/wire.ts'
import { Card } from '../../ui/card.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import type { NetworkStatus } from './network-status.ts'
import styles from './network.module.css'

/** The one switch, and the only hosts that it opens the way to. */
export function SwitchCard({ status }: { readonly status: NetworkStatus }): ReactElement {
  const { t } = useTranslation('network')
  const allow = useMutation(orpc.network.allow.mutationOptions())
  return (
    <Card title={t('switch.title')}>
      <div className={styles['body']}>
        <CheckboxField
          isSelected={status.allowed}
          isDisabled={allow.isPending}
          onChange={(allowed) => allow.mutate({ allowed })}
          description={t('switch.help')}
        >
          {t('switch.label')}
        </CheckboxField>
        <ErrorNotice error={allow.error} />
        <p className={styles['quiet']}>{t('switch.hosts')}</p>
        <dl className={styles['hosts']}>
          <div>
            <dt translate="no">{status.hosts.hibp}</dt>
            <dd>{t('switch.hibp')}</dd>
          </div>
          <div>
            <dt translate="no">{status.hosts.passwords}</dt>
            <dd>{t('switch.passwords')}</dd>
          </div>
        </dl>
        <p className={styles['small']}>{t('switch.sees')}</p>
      </div>
    </Card>
  )
}
