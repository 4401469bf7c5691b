import { Link } from '@tanstack/react-router'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Service } from '../../../domain/model/service.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { OwnServiceDialog } from './own-service-dialog.tsx'
import { ServiceFactList } from './service-fact-list.tsx'
import { ServiceSources } from './service-sources.tsx'
import styles from './service-facts.module.css'

/** What the catalogue, or the family, knows of a service, with where it was read and when (P9). */
export function ServiceFacts({ service }: { readonly service: Service }): ReactElement {
  const { t } = useTranslation('account')
  const [isEditing, setEditing] = useState(false)
  return (
    <Card title={t('facts.title', { name: service.name })}>
      {service.origin === 'own' && <p className={styles['own']}>{t('facts.own')}</p>}
      <ServiceFactList service={service} />
      {service.sources.length > 0 && <ServiceSources service={service} />}
      <p className={styles['page']}>
        <Link to="/services/$serviceId" params={{ serviceId: service.id }}>
          {t('facts.page', { name: service.name })}
        </Link>
      </p>
      {service.origin === 'own' && (
        <Button onPress={() => setEditing(true)}>{t('facts.edit')}</Button>
      )}
      {isEditing && (
        <OwnServiceDialog
          name={service.name}
          service={service}
          onSaved={() => setEditing(false)}
          onClose={() => setEditing(false)}
        />
      )}
    </Card>
  )
}
