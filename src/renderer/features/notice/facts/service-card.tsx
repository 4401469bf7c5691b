import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { ServiceId } from '../../../../domain/model/id.ts'
import type { FoundService } from '../../../../domain/notices/notice-reading.ts'
import { Card } from '../../../ui/card.tsx'
import { OwnServiceDialog } from '../../account/own-service-dialog.tsx'
import { ServicesField } from '../../own-breach/services-field.tsx'
import type { NoticeChoices } from '../choices/notice-choices.ts'
import { choose } from '../notice-store.ts'
import { Proposal, ProposalList } from './proposal.tsx'
import styles from './facts.module.css'

export interface ServiceCardProps {
  readonly found: readonly FoundService[]
  readonly choices: NoticeChoices
  readonly isMissing: boolean
}

/** Whose breach it is: a service the notice names, another one, or one of the family's own. */
export function ServiceCard({ found, choices, isMissing }: ServiceCardProps): ReactElement {
  const { t } = useTranslation('notice')
  const { serviceIds, made } = choices
  const [naming, setNaming] = useState<number>()
  const idOf = (place: number): ServiceId | undefined => found[place]?.serviceId ?? made[place]?.id
  const named = new Set(found.map((_, place) => idOf(place)))
  const others = serviceIds.filter((id) => !named.has(id))
  const tick = (place: number, isTicked: boolean): void => {
    const id = idOf(place)
    if (id === undefined) setNaming(place)
    else {
      const rest = serviceIds.filter((one) => one !== id)
      choose({ serviceIds: isTicked ? [...rest, id] : rest })
    }
  }
  const unknown = found.find(({ serviceId }, place) => !serviceId && !made[place])
  return (
    <Card title={t('service.title')}>
      {found.length === 0 && <p>{t('service.none')}</p>}
      <ProposalList>
        {found.map((one, place) => {
          const id = idOf(place)
          return (
            <Proposal
              key={`${one.name} ${one.serviceId ?? ''}`}
              label={one.name}
              isTicked={id !== undefined && serviceIds.includes(id)}
              onTick={(isTicked) => tick(place, isTicked)}
              spans={one.spans}
            >
              <p className={styles['detail']}>
                {id === undefined ? t('service.unknown') : t(`service.by.${one.basis}`)}
              </p>
            </Proposal>
          )
        })}
      </ProposalList>
      <div className={styles['more']}>
        <ServicesField
          value={others}
          onChange={(chosen) =>
            choose({ serviceIds: [...serviceIds.filter((id) => named.has(id)), ...chosen] })
          }
          suggestedName={unknown?.name}
          errorMessage={isMissing ? t('missing.service') : undefined}
        />
      </div>
      {naming !== undefined && (
        <OwnServiceDialog
          name={found[naming]?.name ?? ''}
          onClose={() => setNaming(undefined)}
          onSaved={({ id, name }) => {
            choose({ made: { ...made, [naming]: { id, name } }, serviceIds: [...serviceIds, id] })
            setNaming(undefined)
          }}
        />
      )}
    </Card>
  )
}
