import { useEffect, useRef, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import styles from './queue-done.module.css'
import type { QueueRun } from './use-queue-run.ts'

/** A queue worked through, and the way to the others. */
export function QueueDone({ run }: { readonly run: QueueRun }): ReactElement {
  const { t } = useTranslation('tidy-up')
  const heading = useRef<HTMLHeadingElement>(null)
  const hasAnswered = run.answered > 0
  useEffect(() => {
    if (hasAnswered) heading.current?.focus()
  }, [hasAnswered])
  return (
    <div className={styles['done']}>
      <h2 ref={heading} tabIndex={-1}>
        {t('done.title')}
      </h2>
      <p>{hasAnswered ? t('done.answered', { count: run.answered }) : t('done.nothing')}</p>
      <ErrorNotice error={run.error} />
      <div className={styles['actions']}>
        <LinkButton to="/tidy-up" kind="primary">
          {t('done.others')}
        </LinkButton>
        {run.undo && <Button onPress={run.undo}>{t('run.undo')}</Button>}
      </div>
    </div>
  )
}
