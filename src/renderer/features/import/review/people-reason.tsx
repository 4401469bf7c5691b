import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportRow } from '../import-types.ts'
import styles from './row-editor.module.css'

export interface PeopleReasonProps {
  readonly rows: readonly ImportRow[]
  readonly isDecided: boolean
}

/** Why these people stand in a row. Several rows have several reasons, so nothing is said of them. */
export function PeopleReason({ rows, isDecided }: PeopleReasonProps): ReactElement | undefined {
  const { t } = useTranslation('import')
  const row = rows[0]
  if (!row || rows.length > 1) return undefined
  const basis = isDecided ? 'chosen' : (row.peopleFrom ?? 'none')
  return <p className={styles['why']}>{t(`people.${basis}`, { folder: row.folder ?? '' })}</p>
}
