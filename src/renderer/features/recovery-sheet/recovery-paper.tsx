import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { partialDate } from '../../../domain/model/partial-date.ts'
import { useDateWords } from '../../state/dates.ts'
import { useInterface } from '../../state/interface.ts'
import type { PaperSize } from '../print/paper-size.ts'
import { RecoveryCode } from './recovery-code.tsx'
import type { RecoveryDraft } from './recovery-draft.ts'
import styles from './recovery-paper.module.css'

export interface RecoveryPaperProps {
  readonly draft: RecoveryDraft
  readonly paper: PaperSize
}

const uses = ['start', 'choose', 'type', 'after'] as const

/**
 * The sheet of paper: the code, its mark and day, what it is for, how to use it, where to keep it. Black
 * on white, one page, and nobody's name on it (P7).
 */
export function RecoveryPaper({ draft, paper }: RecoveryPaperProps): ReactElement {
  const { t } = useTranslation('recovery-sheet')
  const { dateOrText } = useDateWords()
  const today = useInterface(({ status }) => status?.today) ?? ''
  return (
    <article className={styles['paper']} data-paper={paper} aria-label={t('paper.title')}>
      <header className={styles['head']}>
        <div>
          <p className={styles['eyebrow']}>{t('paper.eyebrow')}</p>
          <h2 className={styles['title']}>{t('paper.title')}</h2>
          <p>{t('paper.for')}</p>
        </div>
        <dl className={styles['facts']}>
          <div>
            <dt>{t('paper.mark')}</dt>
            <dd className={styles['mark']} translate="no">
              {draft.sheet}
            </dd>
          </div>
          <div>
            <dt>{t('paper.made')}</dt>
            <dd>{partialDate(today) && dateOrText(today)}</dd>
          </div>
        </dl>
      </header>
      <section>
        <h3>{t('paper.codeTitle')}</h3>
        <RecoveryCode groups={draft.groups} />
        <p className={styles['small']}>{t('paper.letters')}</p>
      </section>
      <section>
        <h3>{t('paper.useTitle')}</h3>
        <ol className={styles['uses']}>
          {uses.map((use) => (
            <li key={use}>{t(`paper.use.${use}`)}</li>
          ))}
        </ol>
      </section>
      <section className={styles['box']}>
        <h3>{t('paper.keepTitle')}</h3>
        <p>{t('paper.keep')}</p>
      </section>
      <section className={styles['box']}>
        <h3>{t('paper.lostTitle')}</h3>
        <p>{t('paper.lost')}</p>
      </section>
      <p className={styles['foot']}>{t('paper.foot')}</p>
    </article>
  )
}
