import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { accountStatuses, twoFactorStates } from '../../../domain/model/account.ts'
import type { AccountChange } from '../../../domain/model/account-change.ts'
import type { AccountColumn } from '../../../domain/model/account-filter.ts'
import type { PersonId } from '../../../domain/model/id.ts'
import { usePartialDate } from '../../state/dates.ts'
import type { AccountRow } from './account-row.ts'
import { ChoiceCell } from './choice-cell.tsx'
import { DateCell } from './date-cell.tsx'
import styles from './line-cell.module.css'
import { SharedSecrets } from './shared-secrets.tsx'
import { SinceWords } from './since-words.tsx'
import { WhoCell } from './who-cell.tsx'
import type { WantedChange } from './use-change-accounts.ts'

export interface LineCellProps {
  readonly row: AccountRow
  readonly column: Exclude<AccountColumn, 'title'>
  readonly hueOf: (id: PersonId) => number
  readonly onChange: (wanted: WantedChange) => void
}

/** What a line shows in one column; dates and choices can be edited where they stand. */
export function LineCell({ row, column, hueOf, onChange }: LineCellProps): ReactNode {
  const { t } = useTranslation(['accounts', 'data'])
  const date = usePartialDate()
  const { account, service } = row
  const label = t('edit', { column: t(`column.${column}`), title: account.title })
  const set = (change: AccountChange, onError: WantedChange['onError']): void =>
    onChange({ ids: [account.id], change, onError })
  const inCard = (words: string): ReactElement => <span className={styles['inCard']}>{words}</span>
  switch (column) {
    case 'people':
      return <WhoCell row={row} hueOf={hueOf} />
    case 'login':
      return row.address
    case 'kind':
      return service && t(`data:serviceKind.${service.kind}`)
    case 'opened':
      return (
        <DateCell
          label={label}
          value={account.opened}
          onChange={(opened, onError) => set({ opened }, onError)}
        >
          <SinceWords account={account} />
        </DateCell>
      )
    case 'password-changed':
      return (
        <DateCell
          label={label}
          value={account.passwordChanged}
          onChange={(passwordChanged, onError) => set({ passwordChanged }, onError)}
        >
          {inCard(`${t('column.password-changed')}: `)}
          {account.passwordChanged ? date(account.passwordChanged, 'short') : t('notKnown')}
        </DateCell>
      )
    case 'status':
      return (
        <ChoiceCell
          label={label}
          choices={accountStatuses.map((id) => ({ id, label: t(`data:accountStatus.${id}`) }))}
          value={account.status}
          onChange={(status, onError) => set({ status }, onError)}
        />
      )
    case 'two-factor':
      return (
        <>
          {inCard(`${t('column.two-factor')}: `)}
          <ChoiceCell
            label={label}
            choices={twoFactorStates.map((id) => ({ id, label: t(`data:twoFactor.${id}`) }))}
            value={account.twoFactor}
            onChange={(twoFactor, onError) => set({ twoFactor }, onError)}
          />
        </>
      )
    case 'shared':
      return <SharedSecrets row={row} />
    case 'breaches':
      return row.breaches > 0 ? (
        <span className={styles['breaches']}>
          {row.breaches}
          {inCard(` ${t('breachWord', { count: row.breaches })}`)}
        </span>
      ) : undefined
  }
}
