import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Contradiction, NoticeReading } from '../../../../domain/notices/notice-reading.ts'
import { useCatalogue } from '../../../state/catalogue.ts'
import { Card } from '../../../ui/card.tsx'
import { CheckboxField } from '../../../ui/checkbox-field.tsx'
import { withTick } from '../choices/with-choice.ts'
import { choose } from '../notice-store.ts'
import { ProposalList } from './proposal.tsx'
import { Quotes } from './quotes.tsx'
import styles from './proposal.module.css'

export interface DoubtsCardProps {
  readonly reading: NoticeReading
  readonly ticks: readonly boolean[]
}

/** Where the notice says two things that cannot both hold: both in its words, neither believed. */
export function DoubtsCard({ reading, ticks }: DoubtsCardProps): ReactElement {
  const { t } = useTranslation('notice')
  const { dataClassName } = useCatalogue()
  const about = ({ about: what, dataClass, meaning }: Contradiction): string => {
    if (dataClass) return t('doubt.class', { name: dataClassName(dataClass) })
    return meaning ? t('doubt.date', { meaning: t(`meaning.${meaning}`) }) : t(`doubt.${what}`)
  }
  return (
    <Card title={t('doubt.title')}>
      <p className={styles['lead']}>{t('doubt.lead')}</p>
      <ProposalList>
        {reading.contradictions.map((contradiction, place) => (
          // The reading never changes while it is looked at.
          <li key={place} className={styles['proposal']}>
            <b>{about(contradiction)}</b>
            <Quotes spans={contradiction.spans} atOnce={2} />
            <CheckboxField
              isSelected={ticks[place] === true}
              onChange={(isTicked) => choose({ doubts: withTick(ticks, place, isTicked) })}
            >
              {t('doubt.keep')}
            </CheckboxField>
          </li>
        ))}
      </ProposalList>
    </Card>
  )
}
