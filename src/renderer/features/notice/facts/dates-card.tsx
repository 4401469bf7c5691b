import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import {
  dateMeanings,
  type DateMeaning,
  type NoticeReading,
} from '../../../../domain/notices/notice-reading.ts'
import type { PartialDate } from '../../../../domain/model/partial-date.ts'
import { Card } from '../../../ui/card.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { PartialDateField } from '../../../ui/partial-date-field.tsx'
import type { DateChoice, NoticeChoices } from '../choices/notice-choices.ts'
import { withDate } from '../choices/with-choice.ts'
import { choose } from '../notice-store.ts'
import { DateProposal } from './date-proposal.tsx'
import { ProposalList } from './proposal.tsx'
import styles from './facts.module.css'

export interface DatesCardProps {
  readonly reading: NoticeReading
  readonly choices: NoticeChoices
  readonly isMissing: boolean
}

/** When it happened, was found out and was told; what the notice does not say can be written. */
export function DatesCard({ reading, choices, isMissing }: DatesCardProps): ReactElement {
  const { t } = useTranslation('notice')
  const write = (
    meaning: DateMeaning,
    date: PartialDate | undefined,
    isUnfinished: boolean,
  ): void => {
    const { [meaning]: _, ...others } = choices.ownDates
    const unfinished = choices.unfinished.filter((one) => one !== meaning)
    choose({
      ownDates: date ? { ...others, [meaning]: date } : others,
      unfinished: isUnfinished ? [...unfinished, meaning] : unfinished,
    })
  }
  return (
    <Card title={t('date.title')}>
      {reading.dates.length === 0 && <p>{t('date.none')}</p>}
      <ProposalList>
        {reading.dates.map((found, place) => (
          <DateProposal
            // The reading never changes while it is looked at.
            key={place}
            found={found}
            reading={reading}
            choice={choices.dates[place] ?? { isTicked: false }}
            isMissing={isMissing}
            onChange={(choice: DateChoice) =>
              choose({ dates: withDate(choices.dates, reading.dates, place, choice) })
            }
          />
        ))}
      </ProposalList>
      <div className={styles['more']}>
        <Disclosure label={t('date.write')}>
          <div className={styles['ownDates']}>
            {dateMeanings.map((meaning) => (
              <PartialDateField
                key={meaning}
                label={t(`meaning.${meaning}`)}
                isOptional
                value={choices.ownDates[meaning]}
                onChange={(date, kind) => write(meaning, date, kind === 'wrong')}
              />
            ))}
          </div>
        </Disclosure>
      </div>
    </Card>
  )
}
