import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { CheckboxField } from '../../../ui/checkbox-field.tsx'
import { buttonClass } from '../../../ui/button.tsx'
import type { ImportDraft, ImportRow, RowFilter } from '../import-types.ts'
import type { EditedField, StartEditing } from './editing.ts'
import type { RowSet } from './row-set.ts'
import { bulkTarget } from './rows-for.ts'
import { selectionFacts } from './selection-facts.ts'
import styles from './bulk-bar.module.css'

export interface BulkBarProps {
  readonly draft: Pick<ImportDraft, 'counts'>
  readonly filter: RowFilter
  /** Rows shown that can be selected; undefined while nobody has counted them. */
  readonly selectable: number | undefined
  readonly selected: RowSet
  /** The selected rows that the page has. */
  readonly inPage: readonly ImportRow[]
  readonly isBusy: boolean
  readonly onSelectAll: () => void
  readonly onSelectNone: () => void
  readonly onEdit: StartEditing
  readonly onLeaveOut: (leaveOut: boolean) => void
  readonly onConfirm: () => void
}

const fields: readonly EditedField[] = ['about', 'holder', 'service']

/** Selecting all, and what can be done with the rows selected. Stays in sight while the rows scroll. */
export function BulkBar(props: BulkBarProps): ReactElement {
  const { selectable, selected, inPage, isBusy, onEdit } = props
  const { t } = useTranslation('import')
  const count = selected.size
  const hasAll = count > 0 && count === selectable
  const { isIn, isOut, isOpen } = selectionFacts(props)
  return (
    <section aria-label={t('bulk.label')} className={styles['bar']}>
      <CheckboxField
        isSelected={hasAll}
        isIndeterminate={count > 0 && !hasAll}
        isDisabled={selectable === 0}
        onChange={() => (hasAll ? props.onSelectNone() : props.onSelectAll())}
      >
        {count > 0 ? t('bulk.count', { count }) : t('bulk.all')}
      </CheckboxField>
      {count === 0 ? (
        <span className={styles['hint']}>{t('bulk.hint')}</span>
      ) : (
        <div className={styles['acts']}>
          {fields.map((field) => {
            const target = bulkTarget(field, selected, inPage)
            return (
              target.indexes.length > 0 && (
                <button
                  key={field}
                  type="button"
                  className={buttonClass()}
                  aria-haspopup="dialog"
                  onClick={({ currentTarget }) =>
                    onEdit({ ...target, field, isBulk: true, trigger: currentTarget })
                  }
                >
                  {t(`bulk.${field}`)}…
                </button>
              )
            )
          })}
          {isOpen && (
            <button type="button" className={buttonClass()} onClick={props.onConfirm}>
              {t('bulk.right')}
            </button>
          )}
          {isIn && (
            <button
              type="button"
              className={buttonClass('quiet')}
              onClick={() => props.onLeaveOut(true)}
            >
              {t('bulk.leaveOut')}
            </button>
          )}
          {isOut && (
            <button
              type="button"
              className={buttonClass('quiet')}
              onClick={() => props.onLeaveOut(false)}
            >
              {t('bulk.takeIn')}
            </button>
          )}
          <button type="button" className={buttonClass('quiet')} onClick={props.onSelectNone}>
            {t('bulk.clear')}
          </button>
        </div>
      )}
      <output className={styles['status']}>{isBusy ? t('bulk.busy') : ''}</output>
    </section>
  )
}
