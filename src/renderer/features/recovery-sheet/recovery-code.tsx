import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './recovery-code.module.css'

export interface RecoveryCodeProps {
  readonly groups: readonly string[]
}

/**
 * The code, group by group, each letter in a place of its own so that none runs into the next. Read out
 * letter by letter; what can be copied is the plain groups.
 */
export function RecoveryCode({ groups }: RecoveryCodeProps): ReactElement {
  const { t } = useTranslation('recovery-sheet')
  return (
    <ol className={styles['code']} aria-label={t('code.label')} translate="no">
      {groups.map((group, index) => (
        <li key={group} className={styles['group']}>
          <span className={styles['spoken']}>
            {t('code.group', { number: index + 1, letters: Array.from(group).join(' ') })}
          </span>
          <span className={styles['number']} aria-hidden>
            {index + 1}
          </span>
          <span className={styles['letters']} aria-hidden>
            {group}
          </span>
        </li>
      ))}
    </ol>
  )
}
