import { Suspense, useEffect, useState, type ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { BreachId, PersonId, ServiceId } from '../../../domain/model/id.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useHousehold } from '../../state/household.ts'
import { Card } from '../../ui/card.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Select } from '../../ui/select.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useFocusKept } from '../../ui/use-focus-kept.ts'
import { LetterIdeas } from './letter-ideas.tsx'
import { LetterParts } from './letter-parts.tsx'
import { startLetter, useLetterStart } from './letter-start.ts'
import styles from './new-letter.module.css'

const noBreach = 'none'

/** Breaches that have to do with a service, the newest first. */
const useBreachesOf = (serviceId: ServiceId | undefined) =>
  useCatalogue()
    .catalogue.breaches.filter(({ services }) =>
      services.some((one) => one.serviceId === serviceId),
    )
    .toSorted((a, b) => ((a.disclosed ?? '') < (b.disclosed ?? '') ? 1 : -1))

/** A letter from the first choice to the text: to whom, about whom, which one, who signs. */
export function NewLetterScreen(): ReactElement {
  const { t } = useTranslation('letters')
  const [start] = useState(useLetterStart.getState)
  // Taken once: another way here begins anew, and what was typed does not stay behind.
  useEffect(() => startLetter(), [])
  const { services } = useCatalogue()
  const { guardians } = useHousehold()
  const [serviceId, setServiceId] = useState(start.serviceId)
  const [breachId, setBreachId] = useState<BreachId | undefined>(start.breachId)
  const [sender, setSender] = useState<PersonId | undefined>(start.senderId)
  const senderId = sender ?? guardians[0]?.id
  const breaches = useBreachesOf(serviceId)
  const isFixed = start.afterId !== undefined || start.letterId !== undefined
  // The button that was pressed goes with the press.
  const place = useFocusKept<HTMLDivElement>(String(serviceId))
  const offered = breaches.some(({ id }) => id === breachId) || breachId === undefined
  return (
    <>
      <PageHeader
        title={t('new.title')}
        lead={<Trans t={t} i18nKey="new.lead" components={{ b: <b /> }} />}
      />
      <Card title={t('new.whereTitle')}>
        <div ref={place} tabIndex={-1} className={styles['fields']}>
          <ComboBox
            label={t('new.service')}
            placeholder={t('new.servicePlaceholder')}
            options={services.map(({ id, name, domains, formerNames }) => ({
              id,
              label: name,
              keywords: [...domains, ...formerNames],
            }))}
            value={serviceId}
            isDisabled={isFixed}
            onChange={(id) => {
              setServiceId(id)
              setBreachId(undefined)
            }}
          />
          {serviceId !== undefined && offered && breaches.length > 0 && (
            <Select
              label={t('new.breach')}
              options={[
                { id: noBreach, label: t('new.noBreach') },
                ...breaches.map(({ id, name }) => ({ id: String(id), label: name })),
              ]}
              value={breachId === undefined ? noBreach : String(breachId)}
              isDisabled={isFixed}
              onChange={(id) => setBreachId(breaches.find((one) => one.id === id)?.id)}
            />
          )}
          {guardians.length > 1 && (
            <Select
              label={t('new.sender')}
              options={guardians.map(({ id, name }) => ({ id, label: name }))}
              value={senderId}
              onChange={setSender}
            />
          )}
        </div>
      </Card>
      {serviceId !== undefined && senderId !== undefined && (
        <Suspense fallback={<Skeleton lines={8} />}>
          <LetterParts
            key={`${serviceId} ${breachId} ${senderId}`}
            serviceId={serviceId}
            breachId={breachId}
            senderId={senderId}
            start={start}
          />
        </Suspense>
      )}
      {serviceId === undefined && (
        <Suspense fallback={<Skeleton lines={6} />}>
          <LetterIdeas
            onChoose={(chosen, about) => {
              setServiceId(chosen)
              setBreachId(about)
            }}
          />
        </Suspense>
      )}
      <p className={styles['legal']}>{t('legal')}</p>
    </>
  )
}
