import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../../ui/card.tsx'
import type { PasswordCheck } from '../password-check.ts'
import { PasswordCheckWords } from '../password-check-words.tsx'
import styles from '../password-check.module.css'

/** What the check of the file's passwords has shown, with the report. */
export function PasswordCheckCard({
  check,
}: {
  readonly check: PasswordCheck
}): ReactElement | undefined {
  const { t } = useTranslation('import')
  if (check.kind === 'running') return undefined
  return (
    <Card title={t('check.title')}>
      <div className={styles['body']}>
        {check.kind === 'skipped' ? (
          <p>{t('check.skipped')}</p>
        ) : (
          <PasswordCheckWords check={check} />
        )}
      </div>
    </Card>
  )
}
