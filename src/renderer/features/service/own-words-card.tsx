import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Service } from '../../../domain/model/service.ts'
import { wire } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { OwnServiceDialog } from '../account/own-service-dialog.tsx'
import { FollowCatalogue } from './follow-catalogue.tsx'
import styles from './own-words-card.module.css'
import { OverrideDialog } from './override-dialog.tsx'
import { RemoveService } from './remove-service.tsx'
import { SaidByYou } from './said-by-you.tsx'
import { SaveEntryButton } from './save-entry-button.tsx'
import type { SaidOfService } from './use-said.ts'

export interface OwnWordsCardProps {
  readonly service: Service
  readonly said: SaidOfService | undefined
}

/** What the family says of a service: to change it, take it back, or give it on. */
export function OwnWordsCard({ service, said }: OwnWordsCardProps): ReactElement {
  const { t } = useTranslation('service')
  const [isEditing, setEditing] = useState(false)
  const close = (): void => setEditing(false)
  const isOwn = service.origin === 'own'
  return (
    <Card title={t('said.title')}>
      <div className={styles['said']}>
        {said && <SaidByYou on={said.saidOn} />}
        <p>{isOwn ? t('said.own') : said ? t('said.some') : t('said.none')}</p>
        {said?.why !== undefined && <p>{t('said.why', { why: said.why })}</p>}
        <div className={styles['buttons']}>
          <Button onPress={() => setEditing(true)}>
            {isOwn ? t('said.editOwn') : said ? t('said.editAgain') : t('said.edit')}
          </Button>
          {said && <FollowCatalogue service={service} />}
          <SaveEntryButton read={() => wire.services.exportEntry({ serviceId: service.id })} />
          {isOwn && <RemoveService service={service} />}
        </div>
      </div>
      {isEditing &&
        (isOwn ? (
          <OwnServiceDialog name={service.name} service={service} onSaved={close} onClose={close} />
        ) : (
          <OverrideDialog service={service} said={said} onClose={close} />
        ))}
    </Card>
  )
}
