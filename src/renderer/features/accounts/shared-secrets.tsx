import { Link2 } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountRow } from './account-row.ts'
import styles from './shared-secrets.module.css'

/** Which secrets the account shares with another. */
export function SharedSecrets({ row }: { readonly row: AccountRow }): ReactElement {
  const { t } = useTranslation('accounts')
  return (
    <>
      {row.shared.map((kind) => (
        <span key={kind} className={styles['shared']}>
          <Link2 aria-hidden />
          {t(`shared.${kind}`)}
        </span>
      ))}
    </>
  )
}
