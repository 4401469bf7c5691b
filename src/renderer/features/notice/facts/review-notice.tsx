import { useMemo, useState, type ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useCatalogue } from '../../../state/catalogue.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import type { NoticeChoices } from '../choices/notice-choices.ts'
import { breachesInQuestion, targetOf } from '../choices/notice-target.ts'
import { whatIsMissing } from '../choices/what-is-missing.ts'
import type { ReadNotice } from '../notice-types.ts'
import { SaveCard } from '../save/save-card.tsx'
import { useNoticeWords } from '../save/use-notice-words.ts'
import { claimsOf } from '../text/notice-claims.ts'
import { textBlocks } from '../text/text-blocks.ts'
import { TextPanel } from '../text/text-panel.tsx'
import { AdviceCard } from './advice-card.tsx'
import { AuthorCard } from './author-card.tsx'
import { CountsCard } from './counts-card.tsx'
import { DatesCard } from './dates-card.tsx'
import { DoubtsCard } from './doubts-card.tsx'
import { Part } from './part.tsx'
import { NotTakenCard } from './not-taken-card.tsx'
import { ServiceCard } from './service-card.tsx'
import { TakenCard } from './taken-card.tsx'
import { TargetCard } from './target-card.tsx'
import { TextPlacesContext } from './text-places.ts'
import styles from './facts.module.css'

export interface ReviewNoticeProps {
  readonly notice: ReadNotice
  readonly choices: NoticeChoices
}

/** The text beside what was found in it, to be confirmed fact by fact. */
export function ReviewNotice({ notice, choices }: ReviewNoticeProps): ReactElement {
  const { t } = useTranslation('notice')
  const { catalogue } = useCatalogue()
  const [isTried, setTried] = useState(false)
  const { text, reading } = notice
  const places = useMemo(
    () => ({ text, blocks: textBlocks(text, claimsOf(reading)) }),
    [text, reading],
  )
  const inQuestion = breachesInQuestion(choices, reading, catalogue.breaches)
  const target = targetOf(choices, reading, inQuestion)
  const words = useNoticeWords(notice, choices)
  const missing = whatIsMissing(choices, reading, target, words)
  const lacks = (part: (typeof missing)[number]): boolean => isTried && missing.includes(part)
  return (
    <TextPlacesContext value={places}>
      <PageHeader
        title={t('review.title')}
        lead={<Trans t={t} i18nKey="review.lead" components={{ b: <b /> }} />}
      />
      <div className={styles['sides']}>
        <TextPanel {...places} />
        <div className={styles['facts']}>
          <Part name="author">
            <AuthorCard author={choices.author} isMissing={lacks('author')} />
          </Part>
          <Part name="service">
            <ServiceCard found={reading.services} choices={choices} isMissing={lacks('service')} />
          </Part>
          <Part name="target">
            <TargetCard
              choices={choices}
              inQuestion={inQuestion}
              target={target}
              name={words.name}
              summary={words.summary}
              isMissing={lacks('target')}
            />
          </Part>
          {reading.contradictions.length > 0 && (
            <DoubtsCard reading={reading} ticks={choices.doubts} />
          )}
          <Part name="dates">
            <DatesCard reading={reading} choices={choices} isMissing={lacks('date-order')} />
          </Part>
          <Part name="taken">
            <TakenCard reading={reading} classes={choices.classes} isMissing={lacks('roles')} />
          </Part>
          {reading.notTaken.length > 0 && (
            <NotTakenCard reading={reading} choices={choices.notTaken} />
          )}
          {reading.counts.length > 0 && <CountsCard reading={reading} ticks={choices.counts} />}
          {reading.advice.length > 0 && <AdviceCard spans={reading.advice} />}
          <SaveCard
            notice={notice}
            choices={choices}
            target={target}
            words={words}
            missing={missing}
            isTried={isTried}
            onTry={() => setTried(true)}
          />
        </div>
      </div>
    </TextPlacesContext>
  )
}
