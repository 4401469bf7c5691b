import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import { PersonDot } from '../../ui/person-dot.tsx'
import type { AccountRow } from './account-row.ts'
import styles from './who-cell.module.css'

export interface WhoCellProps {
  readonly row: AccountRow
  readonly hueOf: (id: PersonId) => number
}

/** Whose data is in an account, and who holds it where that is somebody else. */
export function WhoCell({ row, hueOf }: WhoCellProps): ReactElement {
  const { t } = useTranslation('accounts')
  const { subjects, holder } = row
  const isHeldByOther = holder && !subjects.some(({ id }) => id === holder.id)
  return (
    <span className={styles['who']}>
      {subjects.map(({ id, name }) => (
        <span key={id} className={styles['person']}>
          <PersonDot name={name} hue={hueOf(id)} />
          {name}
        </span>
      ))}
      {isHeldByOther && (
        <span className={styles['holder']}>{t('heldBy', { name: holder.name })}</span>
      )}
    </span>
  )
}
