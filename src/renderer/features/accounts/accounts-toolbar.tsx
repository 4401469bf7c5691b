import { ArrowDownUp } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { accountColumns } from '../../../domain/model/account-filter.ts'
import type { Layout } from '../../../domain/model/layout.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './accounts-toolbar.module.css'
import { changeFilter, sortByColumn, type AccountsView } from './accounts-view.ts'
import { ChoiceMenu } from './choice-menu.tsx'
import { inOrder } from './columns.ts'
import { beginsDescending } from './sort-rows.ts'
import type { FilterPart } from './use-filter-choices.ts'

export interface AccountsToolbarProps {
  readonly view: AccountsView
  readonly parts: readonly FilterPart[]
  readonly layout: NonNullable<Layout['accounts']>
  readonly onLayout: (layout: NonNullable<Layout['accounts']>) => void
}

/** Search as you type, filters, the columns, and, where there are no column heads, the order. */
export function AccountsToolbar(props: AccountsToolbarProps): ReactElement {
  const { t } = useTranslation('accounts')
  const { view, parts, layout, onLayout } = props
  return (
    <search className={styles['toolbar']}>
      <div className={styles['search']}>
        <TextField
          label={t('search.label')}
          placeholder={t('search.placeholder')}
          isLabelHidden
          value={view.filter.text}
          onChange={(text) => changeFilter({ text })}
        />
      </div>
      {/* The heads of the columns have the same names. */}
      <fieldset aria-label={t('filter.label')} className={styles['filters']}>
        {parts.map(({ id, label, choices, chosen, choose }) => (
          <ChoiceMenu key={id} label={label} choices={choices} chosen={chosen} onChange={choose} />
        ))}
      </fieldset>
      <div className={styles['columns']}>
        <ChoiceMenu
          label={t('columns')}
          choices={accountColumns.map((id) => ({ id, label: t(`column.${id}`) }))}
          chosen={inOrder(layout.columns)}
          fixed={['title']}
          onChange={(columns) => onLayout({ ...layout, columns })}
        />
      </div>
      <div className={styles['sort']}>
        <Select
          label={t('sort')}
          isLabelHidden
          options={accountColumns.map((id) => ({
            id,
            label: t('sortBy', { column: t(`column.${id}`) }),
          }))}
          value={layout.sort}
          onChange={(sort) => {
            sortByColumn()
            onLayout({ ...layout, sort, isDescending: beginsDescending(sort) })
          }}
        />
        <IconButton
          label={t('turnRound')}
          icon={<ArrowDownUp aria-hidden />}
          onPress={() => {
            sortByColumn()
            onLayout({ ...layout, isDescending: !layout.isDescending })
          }}
        />
      </div>
    </search>
  )
}
