import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { Card } from '../../ui/card.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { useRegionName } from '../settings/use-region-name.ts'
import { AgePoint } from './age-point.tsx'
import type { AgeClockView } from './ledger-view.ts'
import styles from './ledger.module.css'

export interface AgeClockCardProps {
  readonly name: string
  readonly clock: AgeClockView
}

function Lead({ name, clock }: AgeClockCardProps): ReactElement {
  const { t } = useTranslation('ledger')
  const { age, next } = clock
  if (!age) {
    return <Trans t={t} i18nKey="clock.leadUnknown" values={{ name }} components={{ b: <b /> }} />
  }
  const { youngest, oldest } = age
  return (
    <Trans
      t={t}
      i18nKey={youngest === oldest ? 'clock.lead' : 'clock.leadCoarse'}
      values={{ name, age: youngest, youngest, oldest, next: next[0] ?? 0 }}
      components={{ b: <b /> }}
    />
  )
}

/**
 * The ages that change something where the child lives, as a list: a drawing would say no more, and a day matters
 * here more than a distance.
 */
export function AgeClockCard({ name, clock }: AgeClockCardProps): ReactElement {
  const { t } = useTranslation('ledger')
  const regionName = useRegionName()
  return (
    <Card
      title={t('clock.title')}
      aside={
        <span className={styles['small']}>
          {t('clock.region', { region: regionName(clock.region) })}
        </span>
      }
    >
      <p className={styles['lead']}>
        <Lead name={name} clock={clock} />
      </p>
      {!clock.age && <LinkButton to="/settings">{t('clock.addYear')}</LinkButton>}
      <ol className={styles['points']}>
        {clock.points.map((point) => (
          <AgePoint key={point.age} name={name} point={point} />
        ))}
      </ol>
      <p className={styles['small']}>{t('clock.advice')}</p>
    </Card>
  )
}
