import { Link2 } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountRow } from './account-row.ts'
import styles from './line-state.module.css'

/** How the account stands, and whether it shares a secret with another. */
export function LineState({ row }: { readonly row: AccountRow }): ReactElement {
  const { t } = useTranslation(['accounts', 'data'])
  return (
    <>
      <span>{t(`data:accountStatus.${row.account.status}`)}</span>
      {row.shared.map((kind) => (
        <span key={kind} className={styles['shared']}>
          <Link2 aria-hidden />
          {t(`shared.${kind}`)}
        </span>
      ))}
    </>
  )
}
