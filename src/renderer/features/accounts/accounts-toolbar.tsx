import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { accountStatuses } from '../../../domain/model/account.ts'
import type { Person } from '../../../domain/model/person.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './accounts-toolbar.module.css'
import { sortBy, useAccountsView } from './accounts-view.ts'
import { kindFilters, sortKeys, type AccountsView } from './find-rows.ts'

export interface AccountsToolbarProps {
  readonly view: AccountsView
  readonly people: readonly Person[]
}

const any = 'any'

/** A choice among filters; `any` stands for none. */
const picked = <Value extends string>(value: Value | typeof any): Value | undefined =>
  value === any ? undefined : value

const change = (changed: Partial<AccountsView>): void => useAccountsView.setState(changed)

/** Search as you type, three filters, and, where there are no column heads, the order. */
export function AccountsToolbar({ view, people }: AccountsToolbarProps): ReactElement {
  const { t } = useTranslation(['accounts', 'data'])
  return (
    <search className={styles['toolbar']}>
      <div className={styles['search']}>
        <TextField
          label={t('search.label')}
          placeholder={t('search.placeholder')}
          isLabelHidden
          value={view.search}
          onChange={(search) => change({ search })}
        />
      </div>
      <Select
        label={t('filter.person')}
        isLabelHidden
        options={[
          { id: any, label: t('filter.anyPerson') },
          ...people.map(({ id, name }) => ({ id, label: name })),
        ]}
        value={view.personId ?? any}
        onChange={(id) => change({ personId: picked(id) })}
      />
      <Select
        label={t('filter.status')}
        isLabelHidden
        options={[
          { id: any, label: t('filter.anyStatus') },
          ...accountStatuses.map((id) => ({ id, label: t(`data:accountStatus.${id}`) })),
        ]}
        value={view.status ?? any}
        onChange={(id) => change({ status: picked(id) })}
      />
      <Select
        label={t('filter.kind')}
        isLabelHidden
        options={[
          { id: any, label: t('filter.anyKind') },
          ...kindFilters.map((id) => ({ id, label: t(`filter.${id}`) })),
        ]}
        value={view.kind ?? any}
        onChange={(id) => change({ kind: picked(id) })}
      />
      <div className={styles['sort']}>
        <Select
          label={t('sort.label')}
          isLabelHidden
          options={sortKeys.map((id) => ({ id, label: t(`sort.${id}`) }))}
          value={view.sort}
          onChange={(id) => {
            if (id !== view.sort) sortBy(id)
          }}
        />
      </div>
    </search>
  )
}
