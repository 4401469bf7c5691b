import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { CheckboxField } from '../../../ui/checkbox-field.tsx'
import { buttonClass } from '../../../ui/button.tsx'
import type { ImportRow } from '../import-types.ts'
import type { EditedField, StartEditing } from './editing.ts'
import { rowsFor } from './rows-for.ts'
import styles from './bulk-bar.module.css'

export interface BulkBarProps {
  /** Rows shown that can be selected at all. */
  readonly selectable: number
  readonly selected: readonly ImportRow[]
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
  const { selectable, selected, isBusy, onEdit } = props
  const { t } = useTranslation('import')
  const count = selected.length
  const hasAll = count > 0 && count === selectable
  const isIn = selected.some(({ outcome }) => outcome !== 'skipped')
  const isOut = selected.some(({ skipReason }) => skipReason === 'left-out')
  const isOpen = selected.some(({ outcome, holderId }) => outcome === 'needs-a-look' && holderId)
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
            const rows = rowsFor(field, selected)
            return (
              rows.length > 0 && (
                <button
                  key={field}
                  type="button"
                  className={buttonClass()}
                  aria-haspopup="dialog"
                  onClick={({ currentTarget }) => onEdit({ field, rows, trigger: currentTarget })}
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
