import { useEffect, useRef, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { BreachId } from '../../../domain/model/id.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import type { Standings } from './review-view.ts'
import styles from './review-done.module.css'
import { useOutcomeWords } from './use-outcome-words.ts'
import type { ReviewRun } from './use-review-run.ts'

export interface ReviewDoneProps {
  readonly breachId: BreachId
  readonly run: ReviewRun
  /** Where everybody stood when the review was opened. */
  readonly atFirst: Standings
}

/** Nothing is left to ask: what became clear, and the way back to what is to be done. */
export function ReviewDone({ breachId, run, atFirst }: ReviewDoneProps): ReactElement {
  const { t } = useTranslation('review')
  const outcome = useOutcomeWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const { answered, skipped, view } = run
  const hasWorked = answered + skipped > 0
  useEffect(() => {
    if (hasWorked) heading.current?.focus()
  }, [hasWorked])
  return (
    <section className={styles['done']}>
      <h2 ref={heading} tabIndex={-1}>
        {skipped > 0 ? t('done.skippedTitle') : t('done.title')}
      </h2>
      {answered > 0 ? (
        <>
          <p>{t('done.answered', { count: answered })}</p>
          <p className={styles['clear']}>{outcome(atFirst, view.standings)}</p>
        </>
      ) : (
        <p>{skipped > 0 ? t('done.skipped', { count: skipped }) : t('done.nothing')}</p>
      )}
      {view.toAsk.length > 0 && (
        <>
          <h3>{t('done.toAsk')}</h3>
          <ul className={styles['ask']}>
            {view.toAsk.map(({ key, account }) => (
              <li key={key}>{account.title}</li>
            ))}
          </ul>
        </>
      )}
      <ErrorNotice error={run.error} />
      <div className={styles['actions']}>
        <LinkButton to="/breaches/$breachId" params={{ breachId }} kind="primary">
          {t('done.back')}
        </LinkButton>
        {skipped > 0 && <Button onPress={run.unskip}>{t('done.unskip')}</Button>}
        {run.undo && <Button onPress={run.undo}>{t('done.undo')}</Button>}
      </div>
    </section>
  )
}
