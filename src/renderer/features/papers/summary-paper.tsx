import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { isQuietBreach } from '../../../domain/surface/quiet-breach.ts'
import { useAccessWords } from '../../state/access-words.ts'
import { useDateWords } from '../../state/dates.ts'
import { searchAnswer } from '../incident/search-answer.ts'
import type { IncidentData } from '../incident/use-incident.ts'
import { PaperHead } from '../print/paper-head.tsx'
import type { PaperLook } from '../print/paper-look.ts'
import type { PaperNames } from '../print/paper-names.ts'
import { PaperSheet } from '../print/paper-sheet.tsx'
import { PaperKeep } from './paper-keep.tsx'
import { PaperSection } from './paper-section.tsx'
import styles from './papers.module.css'
import { SourceWords } from './source-words.tsx'
import { SummaryFalls } from './summary-falls.tsx'
import { SummaryPeople } from './summary-people.tsx'
import { SummarySteps } from './summary-steps.tsx'

export interface SummaryPaperProps {
  readonly incident: IncidentData
  /** Those of a summary: no sensitive service (P10). */
  readonly names: PaperNames
  readonly namesPlaces: boolean
  readonly look: PaperLook
}

/** A breach and the whole household on a page: what happened, who is in it, what falls with it, what is due. */
export function SummaryPaper(props: SummaryPaperProps): ReactElement {
  const { incident, names, namesPlaces, look } = props
  const { t } = useTranslation(['papers', 'print'])
  const { date, list } = useDateWords()
  const accessWords = useAccessWords()
  const { breach, view, catalogue } = incident
  const services = new Map(catalogue.services.map((one) => [one.id, one]))
  const isVeiled = !namesPlaces && isQuietBreach(breach, { services })
  const access = accessWords(breach.access)
  return (
    <PaperSheet look={look} document={t('summary.document')} keep={t('print:page.keep')}>
      <PaperHead
        eyebrow={t('summary.eyebrow')}
        title={isVeiled ? t('summary.veiled') : breach.name}
        isLong
      />
      <p className={styles['lead']}>
        {access ? t('print:head.access', { when: access }) : t('print:head.accessUnknown')}{' '}
        {breach.disclosed && t('print:head.disclosed', { when: date(breach.disclosed) })}
      </p>
      {!isVeiled && breach.summary !== '' && <p>{breach.summary}</p>}
      <SummaryPeople incident={incident} names={names} />
      {view.untouched.length > 0 && (
        <p>
          {t('summary.untouched', {
            count: view.untouched.length,
            names: list(view.untouched.map(names.person)),
          })}
        </p>
      )}
      <PaperSection title={t('print:notTaken.title')} isWhole>
        {breach.notTaken.length === 0 ? (
          <p>{t('print:notTaken.unknown')}</p>
        ) : (
          <ul className={styles['dashes']}>
            {breach.notTaken.map((one) => (
              <li key={one.dataClass}>{one.text}</li>
            ))}
          </ul>
        )}
      </PaperSection>
      <SummarySteps incident={incident} names={names} />
      <SummaryFalls incident={incident} names={names} />
      <PaperSection title={t('print:search.title')} isWhole>
        <p>
          {t(`print:search.${searchAnswer(breach)}`)} <b>{t('print:search.notSafe')}</b>
        </p>
      </PaperSection>
      <PaperKeep text={t('print:keep.text')}>
        {!isVeiled && <SourceWords sources={breach.sources} />}
      </PaperKeep>
    </PaperSheet>
  )
}
