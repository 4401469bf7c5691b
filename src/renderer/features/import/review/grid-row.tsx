import { ChevronDown, Undo2, X } from 'lucide-react'
import { memo, type ReactElement, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { CatalogueView } from '../../../state/catalogue.ts'
import { useDateWords } from '../../../state/dates.ts'
import type { HouseholdView } from '../../../state/household.ts'
import { classNames } from '../../../ui/class-names.ts'
import type { ImportRow } from '../import-types.ts'
import type { EditedField } from './editing.ts'
import { PeopleChips } from './people-chips.tsx'
import { isSkippedByItself, loginOf, siteOf } from './row-facts.ts'
import { RowOutcome } from './row-outcome.tsx'
import { followsEarlierRow, joinsAccount } from './rows-for.ts'
import styles from './grid-row.module.css'

export interface GridRowProps {
  readonly row: ImportRow
  /** Its place among the rows shown, from 0. */
  readonly at: number
  /** The place in the whole grid for screen readers, the header being 1. */
  readonly rowIndex: number
  /** The file is a list of entries and not of lines. */
  readonly isList: boolean
  readonly isSelected: boolean
  /** The one row that the tab key reaches. */
  readonly isCurrent: boolean
  readonly household: HouseholdView
  readonly catalogue: CatalogueView
  /** Distance from the top of all rows, in CSS pixels. */
  readonly top: number
  readonly ref: Ref<HTMLTableRowElement>
}

interface EditCellProps {
  readonly field: EditedField
  readonly column: number
  readonly label: string
  /** Names the cell where the rows are cards and there is no header line. */
  readonly heading?: string | undefined
  readonly isOpen: boolean
  readonly children: ReactElement
}

function EditCell(props: EditCellProps): ReactElement {
  const { field, column, label, heading, isOpen, children } = props
  return (
    <td className={styles[field]}>
      {heading !== undefined && (
        <span className={styles['heading']} aria-hidden>
          {heading}
        </span>
      )}
      <button
        type="button"
        tabIndex={-1}
        data-column={column}
        data-field={field}
        aria-haspopup="dialog"
        className={classNames(styles['edit'], isOpen && styles['open'])}
      >
        <span className="visually-hidden">{label}</span>
        <span className={styles['shown']} aria-hidden>
          {children}
        </span>
        <ChevronDown aria-hidden />
      </button>
    </td>
  )
}

/**
 * One row of the file: what it is, whose, and what becomes of it. All its events are handled by the
 * grid around it, which finds the control by `data-column`; and it is drawn anew only when something
 * of its own has changed. So scrolling through thousands of rows costs little.
 */
export const GridRow = memo(function GridRow({ ref, ...props }: GridRowProps): ReactElement {
  const { row, at, household, catalogue } = props
  const { t } = useTranslation('import')
  const { list } = useDateWords()
  const title = row.title || t('row.untitled')
  const isOut = isSkippedByItself(row)
  const isLeftOut = row.skipReason === 'left-out'
  const service = row.serviceId ? catalogue.serviceName(row.serviceId) : t('row.noService')
  const holder = row.holderId ? household.nameOf(row.holderId) : t('row.noHolder')
  const about = row.subjectIds.map(household.nameOf)
  const details = [
    siteOf(row),
    loginOf(row),
    isOut
      ? t(props.isList ? 'row.entry' : 'row.line', { line: row.line })
      : !row.hasPassword && t('row.noPassword'),
  ]
  return (
    <tr
      ref={ref}
      data-index={at}
      aria-rowindex={props.rowIndex}
      {...(!isOut && { 'aria-selected': props.isSelected })}
      tabIndex={props.isCurrent ? 0 : -1}
      className={classNames(
        styles['row'],
        props.isSelected && styles['selected'],
        (isOut || isLeftOut) && styles['out'],
      )}
      style={{ transform: `translateY(${props.top}px)` }}
    >
      <td className={styles['check']}>
        <input
          type="checkbox"
          tabIndex={-1}
          data-column={1}
          checked={props.isSelected}
          disabled={isOut}
          readOnly
          aria-label={t('row.select', { title })}
        />
      </td>
      <th scope="row" className={styles['account']}>
        <span className={styles['title']}>{title}</span>
        <span className={styles['details']}>{details.filter(Boolean).join(' · ')}</span>
      </th>
      {isOut ? (
        <td colSpan={3} className={styles['why']}>
          {row.skipReason && t(`skip.${row.skipReason}`)}
        </td>
      ) : (
        <>
          <EditCell
            field="service"
            column={2}
            label={t('row.service', { title, value: service })}
            isOpen={row.serviceId === undefined}
          >
            <span className={styles['text']}>{service}</span>
          </EditCell>
          <EditCell
            field="holder"
            column={3}
            label={t('row.holder', { title, value: holder })}
            heading={t('grid.holder')}
            isOpen={row.holderId === undefined}
          >
            {row.holderId ? (
              <PeopleChips people={[row.holderId]} household={household} />
            ) : (
              <span className={styles['text']}>{holder}</span>
            )}
          </EditCell>
          {joinsAccount(row) ? (
            <td className={styles['about']}>
              <span className={styles['heading']} aria-hidden>
                {t('grid.about')}
              </span>
              {followsEarlierRow(row) ? (
                <span className={styles['none']}>{t('row.asEarlier')}</span>
              ) : (
                <PeopleChips people={row.subjectIds} household={household} />
              )}
            </td>
          ) : (
            <EditCell
              field="about"
              column={4}
              label={t('row.about', { title, value: list(about) || t('row.nobody') })}
              heading={t('grid.about')}
              isOpen={about.length === 0}
            >
              {about.length > 0 ? (
                <PeopleChips people={row.subjectIds} household={household} />
              ) : (
                <span className={styles['text']}>{t('row.nobody')}</span>
              )}
            </EditCell>
          )}
        </>
      )}
      <td className={styles['outcome']}>
        <RowOutcome row={row} />
        {!isOut && (
          <button
            type="button"
            tabIndex={-1}
            data-column={5}
            data-act={isLeftOut ? 'take-in' : 'leave-out'}
            className={styles['act']}
            aria-label={t(isLeftOut ? 'row.takeIn' : 'row.leaveOut', { title })}
            title={t(isLeftOut ? 'bulk.takeIn' : 'bulk.leaveOut')}
          >
            {isLeftOut ? <Undo2 aria-hidden /> : <X aria-hidden />}
          </button>
        )}
      </td>
    </tr>
  )
})
