import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoticeReading } from '../../../../domain/notices/notice-reading.ts'
import { useDateWords } from '../../../state/dates.ts'
import { Card } from '../../../ui/card.tsx'
import { withTick } from '../choices/with-choice.ts'
import { choose } from '../notice-store.ts'
import { isContradictedCount } from '../text/notice-claims.ts'
import { Proposal, ProposalList } from './proposal.tsx'

export interface CountsCardProps {
  readonly reading: NoticeReading
  readonly ticks: readonly boolean[]
}

/** How many of what, as the notice counts. */
export function CountsCard({ reading, ticks }: CountsCardProps): ReactElement {
  const { t } = useTranslation('notice')
  const { number } = useDateWords()
  return (
    <Card title={t('count.title')}>
      <ProposalList>
        {reading.counts.map(({ value, of, assertion, spans }, place) => {
          const isContradicted = isContradictedCount(reading, spans)
          const plain = assertion === 'stated' ? undefined : t(`warning.${assertion}`)
          return (
            <Proposal
              // The reading never changes while it is looked at.
              key={place}
              label={`${number(value)} ${of}`}
              warning={isContradicted ? t('warning.contradicted') : plain}
              isTicked={ticks[place] === true}
              onTick={(isTicked) => choose({ counts: withTick(ticks, place, isTicked) })}
              spans={spans}
            />
          )
        })}
      </ProposalList>
    </Card>
  )
}
