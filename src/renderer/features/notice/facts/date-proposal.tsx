import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartialDate } from '../../../../domain/model/partial-date.ts'
import type { FoundDate, NoticeReading } from '../../../../domain/notices/notice-reading.ts'
import { useDateWords } from '../../../state/dates.ts'
import { RadioCards } from '../../../ui/radio-cards.tsx'
import type { DateChoice } from '../choices/notice-choices.ts'
import { isContradictedDate } from '../text/notice-claims.ts'
import { Proposal } from './proposal.tsx'

export interface DateProposalProps {
  readonly found: FoundDate
  readonly reading: NoticeReading
  readonly choice: DateChoice
  readonly isMissing: boolean
  readonly onChange: (choice: DateChoice) => void
}

/** One date with its meaning; of a text such as 03/04/2024 it asks which of the two it is. */
export function DateProposal(props: DateProposalProps): ReactElement {
  const { found, reading, choice, isMissing, onChange } = props
  const { t } = useTranslation('notice')
  const { date: dateWords } = useDateWords()
  const { meaning, date, orElse, assertion, spans } = found
  const said = choice.date
    ? dateWords(choice.date)
    : t('date.either', { one: dateWords(date), other: dateWords(orElse ?? date) })
  const isContradicted = isContradictedDate(reading, meaning)
  const warning = isContradicted
    ? t('warning.contradicted')
    : assertion === 'stated'
      ? undefined
      : t(`warning.${assertion}`)
  return (
    <Proposal
      label={`${t(`meaning.${meaning}`)}: ${said}`}
      warning={warning}
      isTicked={choice.isTicked}
      onTick={(isTicked) => onChange({ ...choice, isTicked })}
      spans={spans}
    >
      {orElse !== undefined && (
        <RadioCards<PartialDate>
          label={t('date.which', { meaning: t(`meaning.${meaning}`) })}
          layout="row"
          options={[date, orElse].map((id) => ({ id, label: dateWords(id) }))}
          value={choice.date}
          onChange={(chosen) => onChange({ isTicked: true, date: chosen })}
          errorMessage={
            isMissing && choice.isTicked && !choice.date ? t('missing.date-order') : undefined
          }
        />
      )}
    </Proposal>
  )
}
