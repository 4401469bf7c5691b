import { CircleHelp, Minus, TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import type { PasswordCheck } from './password-check.ts'
import styles from './password-check.module.css'

type Ended = Exclude<PasswordCheck, { readonly kind: 'running' | 'skipped' }>

const outcomes = [
  { id: 'seen', Icon: TriangleAlert },
  { id: 'notSeen', Icon: Minus },
  { id: 'couldNotCheck', Icon: CircleHelp },
] as const

/** What came of a check: counts, and what they do not mean. Not seen is never safe (P6). */
export function PasswordCheckWords({ check }: { readonly check: Ended }): ReactElement {
  const { t } = useTranslation('import')
  if (check.kind === 'failed') {
    return (
      <>
        <ErrorNotice error={check.error} />
        <p>{t('check.failed')}</p>
      </>
    )
  }
  if (check.kind === 'stopped') {
    return <p>{t('check.stopped', { done: check.done, left: check.total - check.done })}</p>
  }
  return (
    <>
      <ul className={styles['outcomes']}>
        {/* Nothing is said of none: “none was seen” would read as good news where none was asked about. */}
        {outcomes
          .filter(({ id }) => check[id] > 0)
          .map(({ id, Icon }) => (
            <li key={id} data-outcome={id}>
              <Icon aria-hidden /> {t(`check.${id}`, { count: check[id] })}
            </li>
          ))}
      </ul>
      {check.seen > 0 && <p>{t('check.seenText')}</p>}
      {check.notSeen > 0 && <p className={styles['quiet']}>{t('check.notSafe')}</p>}
      {check.couldNotCheck > 0 && <p className={styles['quiet']}>{t('check.unknown')}</p>}
    </>
  )
}
