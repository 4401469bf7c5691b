import { useMutation, useQueries, useSuspenseQuery } from '@tanstack/react-query'
import { MoreHorizontal } from 'lucide-react'
import { useState, type ReactElement } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { AccountFilter, SavedFilter } from '../../../domain/model/account-filter.ts'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import type { AccountRow } from './account-row.ts'
import { showFilter } from './accounts-view.ts'
import { findRows, isSameFilter } from './find-rows.ts'
import { NameFilterDialog } from './name-filter-dialog.tsx'
import styles from './saved-filters.module.css'

export interface SavedFiltersProps {
  readonly rows: readonly AccountRow[]
  readonly filter: AccountFilter
}

/** How many accounts each saved filter shows now; `undefined` while a search of one is on its way. */
const useCounts = (
  saved: readonly SavedFilter[],
  rows: readonly AccountRow[],
): readonly (number | undefined)[] => {
  const finds = useQueries({
    queries: saved.map(({ filter }) => ({
      ...orpc.accounts.find.queryOptions({ input: { text: filter.text.trim() } }),
      enabled: filter.text.trim() !== '',
    })),
  })
  return saved.map(({ filter }, place) => {
    const isAsked = filter.text.trim() !== ''
    const found = finds[place]?.data
    if (isAsked && !found) return undefined
    return findRows(rows, filter, isAsked ? new Set(found) : undefined).length
  })
}

/** The filters somebody gave a name, each with how many accounts it shows; nothing while there are none. */
export function SavedFilters({ rows, filter }: SavedFiltersProps): ReactElement | undefined {
  const { t } = useTranslation(['accounts', 'ui'])
  const { data: saved } = useSuspenseQuery(orpc.savedFilters.list.queryOptions())
  const counts = useCounts(saved, rows)
  const [renamed, setRenamed] = useState<SavedFilter>()
  const keepsAccounts = { meta: { keepsAccounts: true } }
  const update = useMutation(orpc.savedFilters.update.mutationOptions(keepsAccounts))
  const remove = useMutation(orpc.savedFilters.remove.mutationOptions(keepsAccounts))
  const undo = useMutation(orpc.edits.undo.mutationOptions(keepsAccounts))
  const failed = (): void => showToast({ title: t('saved.failed'), tone: 'exposed' })
  const removeOne = ({ id, name }: SavedFilter): void =>
    remove.mutate(
      { id },
      {
        onSuccess: ({ editId }) =>
          showToast({
            title: t('saved.removed', { name }),
            tone: 'done',
            action: {
              label: t('ui:undo'),
              run: () => undo.mutate({ editId }, { onError: failed }),
            },
          }),
        onError: failed,
      },
    )
  if (saved.length === 0) return undefined
  return (
    <ul aria-label={t('saved.title')} className={styles['list']}>
      {saved.map((one, place) => {
        const isShown = isSameFilter(one.filter, filter)
        return (
          <li key={one.id} className={styles['saved']} data-shown={isShown || undefined}>
            <AriaButton
              className={styles['show'] ?? ''}
              aria-pressed={isShown}
              onPress={() => showFilter(one.filter)}
            >
              {one.name}
              <span className={styles['count']}>
                {t('saved.count', { count: counts[place] ?? -1 })}
              </span>
            </AriaButton>
            <Menu
              trigger={
                <IconButton
                  label={t('saved.more', { name: one.name })}
                  icon={<MoreHorizontal aria-hidden />}
                />
              }
              actions={[
                { id: 'rename', label: t('saved.rename'), run: () => setRenamed(one) },
                {
                  id: 'replace',
                  label: t('saved.replace'),
                  isDisabled: isShown,
                  run: () => update.mutate({ ...one, filter }, { onError: failed }),
                },
                { id: 'remove', label: t('saved.remove'), run: () => removeOne(one) },
              ]}
            />
          </li>
        )
      })}
      {renamed && (
        <NameFilterDialog
          title={t('saved.rename')}
          first={renamed.name}
          isPending={update.isPending}
          error={update.error}
          onName={(name) =>
            update.mutate({ ...renamed, name }, { onSuccess: () => setRenamed(undefined) })
          }
          onClose={() => setRenamed(undefined)}
        />
      )}
    </ul>
  )
}
