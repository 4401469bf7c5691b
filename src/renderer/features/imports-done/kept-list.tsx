import { Link } from '@tanstack/react-router'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountId } from '../../../domain/model/id.ts'
import { Button } from '../../ui/button.tsx'
import styles from './undo-dialog.module.css'

export interface KeptAccount {
  readonly accountId: AccountId
  readonly title: string
  /** What of it stays, where it is not all of it. */
  readonly what?: string | undefined
}

export interface KeptListProps {
  readonly accounts: readonly KeptAccount[]
  /** Accounts that belong to a young person alone: linked, not named (P10). */
  readonly theirs: ReadonlySet<AccountId>
}

/** More at once would push the choice below out of sight. */
const step = 20

/** Accounts that an undo leaves, each with the way to it. */
export function KeptList({ accounts, theirs }: KeptListProps): ReactElement {
  const { t } = useTranslation('import')
  const [shown, setShown] = useState(step)
  const rest = accounts.length - shown
  return (
    <>
      <ul className={styles['kept']}>
        {accounts.slice(0, shown).map(({ accountId, title, what }) => (
          <li key={accountId}>
            <Link to="/accounts/$accountId" params={{ accountId }}>
              {theirs.has(accountId) ? t('undo.theirs') : title}
            </Link>
            {what !== undefined && <span> {what}</span>}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <div>
          <Button onPress={() => setShown(shown + step)}>
            {t('report.more', { count: Math.min(step, rest) })}
          </Button>
        </div>
      )}
    </>
  )
}
