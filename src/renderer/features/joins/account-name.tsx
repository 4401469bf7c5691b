import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import type { AccountId } from '../../../domain/model/id.ts'
import { useJoins } from './joins-context.ts'
import styles from './account-name.module.css'

/** An account as the way to its page; a quiet one is not named until somebody asks. */
export function AccountName({ accountId }: { readonly accountId: AccountId }): ReactElement {
  const { names } = useJoins()
  return (
    <Link
      to="/accounts/$accountId"
      params={{ accountId }}
      className={names.isHidden(accountId) ? styles['hidden'] : styles['name']}
    >
      {names.nameOf(accountId)}
    </Link>
  )
}
