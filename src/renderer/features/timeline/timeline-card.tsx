import { useId, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import { Card } from '../../ui/card.tsx'
import { BreachLegend } from './breach-legend.tsx'
import { PictureLegend } from './picture-legend.tsx'
import type { ChoiceProps } from './timeline-filters.tsx'
import { TimelinePicture } from './timeline-picture.tsx'
import styles from './timeline-card.module.css'
import { useWidth } from './use-width.ts'

export interface TimelineCardProps extends ChoiceProps {
  readonly personId: PersonId | undefined
}

/** The picture with its signs and the breaches by number. */
export function TimelineCard(props: TimelineCardProps): ReactElement {
  const { t } = useTranslation('timeline')
  const { overview } = props
  const [ref, width] = useWidth()
  const id = useId()
  return (
    <Card title={t('picture.title')}>
      <figure className={styles['figure']} aria-describedby={id}>
        <PictureLegend hasBreaches={overview.breaches.length > 0} />
        <div ref={ref} className={styles['room']}>
          {width > 0 && <TimelinePicture {...props} width={width} />}
        </div>
        <figcaption id={id} className={styles['caption']}>
          {t('picture.description', { accounts: overview.accounts, breaches: overview.touching })}
        </figcaption>
      </figure>
      <BreachLegend {...props} />
    </Card>
  )
}
