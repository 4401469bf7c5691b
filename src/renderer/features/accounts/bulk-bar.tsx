import { ChevronDown } from 'lucide-react'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountChange } from '../../../domain/model/account-change.ts'
import { accountStatuses, twoFactorStates } from '../../../domain/model/account.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Menu } from '../../ui/menu.tsx'
import type { AccountRow } from './account-row.ts'
import styles from './bulk-bar.module.css'
import { BulkDates } from './bulk-dates.tsx'
import { BulkPeople } from './bulk-people.tsx'
import { BulkRemove } from './bulk-remove.tsx'
import { BulkService } from './bulk-service.tsx'
import { clearSelection } from './selection.ts'
import type { WantedChange } from './use-change-accounts.ts'

export interface BulkBarProps {
  /** The ticked ones. */
  readonly rows: readonly AccountRow[]
  readonly onChange: (wanted: WantedChange) => void
}

const dialogs = { dates: BulkDates, people: BulkPeople, service: BulkService } as const
type DialogName = keyof typeof dialogs

/** What can be done with all ticked accounts at once. All but removing can be taken back. */
export function BulkBar({ rows, onChange }: BulkBarProps): ReactElement {
  const { t } = useTranslation(['accounts', 'data'])
  const [open, setOpen] = useState<DialogName | 'remove'>()
  const [error, setError] = useState<unknown>()
  const ids = rows.map(({ account }) => account.id)
  const change = (wanted: AccountChange): void => {
    setOpen(undefined)
    setError(undefined)
    onChange({ ids, change: wanted, onError: setError })
  }
  const drop = (label: string): ReactElement => (
    <Button>
      <span className={styles['drop']}>
        {label}
        <ChevronDown aria-hidden />
      </span>
    </Button>
  )
  const Open = open === undefined || open === 'remove' ? undefined : dialogs[open]
  return (
    <section aria-label={t('bulk.title')} className={styles['bar']}>
      <output className={styles['count']}>{t('bulk.count', { count: rows.length })}</output>
      <div className={styles['deeds']}>
        <Menu
          trigger={drop(t('column.status'))}
          actions={accountStatuses.map((status) => ({
            id: status,
            label: t(`data:accountStatus.${status}`),
            run: () => change({ status }),
          }))}
        />
        <Menu
          trigger={drop(t('column.two-factor'))}
          actions={twoFactorStates.map((twoFactor) => ({
            id: twoFactor,
            label: t(`data:twoFactor.${twoFactor}`),
            run: () => change({ twoFactor }),
          }))}
        />
        <Button onPress={() => setOpen('dates')}>{t('bulk.dates')}</Button>
        <Button onPress={() => setOpen('people')}>{t('bulk.people')}</Button>
        <Button onPress={() => setOpen('service')}>{t('bulk.service')}</Button>
        <Menu
          trigger={drop(t('bulk.more'))}
          actions={[
            { id: 'theirs', label: t('bulk.theirs'), run: () => change({ theirs: true }) },
            { id: 'remove', label: t('bulk.remove'), run: () => setOpen('remove') },
          ]}
        />
        <Button kind="quiet" onPress={clearSelection}>
          {t('bulk.clear')}
        </Button>
      </div>
      <ErrorNotice error={error} />
      {Open && <Open count={rows.length} onChange={change} onClose={() => setOpen(undefined)} />}
      {open === 'remove' && <BulkRemove rows={rows} onClose={() => setOpen(undefined)} />}
    </section>
  )
}
