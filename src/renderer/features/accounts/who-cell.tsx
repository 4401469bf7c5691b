import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useHousehold } from '../../state/household.ts'
import { PersonDot } from '../../ui/person-dot.tsx'
import type { AccountRow } from './account-row.ts'
import styles from './who-cell.module.css'

/** Whose data is in an account, and who holds it where that is somebody else. */
export function WhoCell({ row }: { readonly row: AccountRow }): ReactElement {
  const { t } = useTranslation('accounts')
  const { hueOf } = useHousehold()
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
