import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { helpLinesOf } from '../../../domain/model/help-line.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useHousehold } from '../../state/household.ts'
import { PaperHead } from '../print/paper-head.tsx'
import type { PaperLook } from '../print/paper-look.ts'
import { PaperSheet } from '../print/paper-sheet.tsx'
import { PaperSection } from './paper-section.tsx'
import styles from './papers.module.css'
import { SourceWords } from './source-words.tsx'

const steps = ['stop', 'show', 'ask', 'word', 'call'] as const
const never = ['codes', 'where', 'school', 'pictures', 'secret'] as const

export interface FridgePaperProps {
  readonly look: PaperLook
}

/**
 * What everybody at home may read: what to do when a message names a child, the family word, whom to call. It carries
 * nothing of the family, no service and no breach, and does not change with them.
 */
export function FridgePaper({ look }: FridgePaperProps): ReactElement {
  const { t } = useTranslation('papers')
  const { playbook } = useCatalogue()
  const lines = helpLinesOf(useHousehold().household.region, playbook.helpLines)
  return (
    <PaperSheet look={look} document={t('fridge.document')} keep={t('fridge.keep')}>
      <PaperHead eyebrow={t('fridge.eyebrow')} title={t('fridge.title')} isLong isUndated />
      <p className={styles['lead']}>{t('fridge.lead')}</p>
      <PaperSection title={t('fridge.stepsTitle')}>
        <ol className={styles['big']}>
          {steps.map((step) => (
            <li key={step}>
              <b>{t(`fridge.step.${step}.title`)}</b> {t(`fridge.step.${step}.text`)}
            </li>
          ))}
        </ol>
      </PaperSection>
      <div className={styles['pair']}>
        <PaperSection title={t('fridge.wordTitle')} isBoxed>
          <p>{t('fridge.word')}</p>
        </PaperSection>
        <PaperSection title={t('fridge.neverTitle')} isBoxed>
          <ul className={styles['crosses']}>
            {never.map((one) => (
              <li key={one}>{t(`fridge.never.${one}`)}</li>
            ))}
          </ul>
        </PaperSection>
      </div>
      <PaperSection title={t('fridge.callTitle')}>
        <p>{lines.length === 0 ? t('fridge.noLines') : t('fridge.callText')}</p>
        {lines.length > 0 && (
          <ul className={styles['lines']}>
            {lines.map(({ id, name, number, text }) => (
              <li key={id}>
                <b className={styles['number']}>{number}</b>
                <span>
                  <b>{name}.</b> {text}
                </span>
              </li>
            ))}
          </ul>
        )}
        <p className={styles['ruled']}>
          {t('fridge.adult')} <span />
        </p>
        <p className={styles['ruled']}>
          {t('fridge.second')} <span />
        </p>
      </PaperSection>
      <SourceWords sources={lines.flatMap(({ sources }) => sources)} />
    </PaperSheet>
  )
}
