import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import type { AgeClockView } from '../ledger/ledger-view.ts'
import { PaperSection } from './paper-section.tsx'
import styles from './papers.module.css'
import { SourceWords } from './source-words.tsx'

/** What changes at which age where they live. Ages and no days: a day would give the birthday away (P7). */
export function LedgerAges({
  name,
  clock,
}: {
  readonly name: string
  readonly clock: AgeClockView
}): ReactElement {
  const { t } = useTranslation('ledger')
  const { playbook } = useCatalogue()
  const milestones = clock.points.flatMap(({ milestoneIds }) =>
    playbook.milestones.filter(({ id }) => milestoneIds.includes(id)),
  )
  return (
    <PaperSection title={t('clock.title')}>
      <ul className={styles['ages']}>
        {clock.points.map(({ age, step, milestoneIds }) => (
          <li key={age}>
            <h3>{t('clock.ageLabel', { age })}</h3>
            {step && <p>{t(`clock.step.${step}`, { name })}</p>}
            {milestones
              .filter(({ id }) => milestoneIds.includes(id))
              .map(({ id, title, text }) => (
                <p key={id}>
                  <b>{title}.</b> {text}
                </p>
              ))}
            {milestoneIds.length === 0 && <p>{t('clock.notKnown')}</p>}
          </li>
        ))}
      </ul>
      <SourceWords sources={milestones.flatMap(({ sources }) => sources)} />
    </PaperSection>
  )
}
