import { Undo2, X } from 'lucide-react'
import type { ReactElement } from 'react'
import type { TFunction } from 'i18next'
import { useDateWords } from '../../../state/dates.ts'
import type { ImportRow } from '../import-types.ts'
import { EditCell } from './edit-cell.tsx'
import type { GridRowProps } from './grid-row.tsx'
import styles from './grid-row.module.css'
import { PeopleChips } from './people-chips.tsx'
import { RowChanges } from './row-changes.tsx'
import { isSkippedByItself, loginOf, siteOf } from './row-facts.ts'
import { RowOutcome } from './row-outcome.tsx'
import { followsEarlierRow, joinsAccount } from './rows-for.ts'

type RowCellsProps = Pick<GridRowProps, 'isList' | 'isSelected' | 'household' | 'catalogue'> & {
  readonly row: ImportRow
  /** Given from outside: one look-up per row is less work than one per cell. */
  readonly t: TFunction<'import'>
}

function PeopleCells({
  row,
  t,
  household,
}: Pick<RowCellsProps, 'row' | 't' | 'household'>): ReactElement {
  const { list } = useDateWords()
  const title = row.title || t('row.untitled')
  const holder = row.holderId ? household.nameOf(row.holderId) : t('row.noHolder')
  const about = row.subjectIds.map(household.nameOf)
  return (
    <>
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
  )
}

/** What stands in one row of the review. */
export function RowCells(props: RowCellsProps): ReactElement {
  const { row, t, household, catalogue } = props
  const title = row.title || t('row.untitled')
  const isOut = isSkippedByItself(row)
  const isLeftOut = row.skipReason === 'left-out'
  const service = row.serviceId ? catalogue.serviceName(row.serviceId) : t('row.noService')
  const { basis } = row.match
  const details = [
    siteOf(row),
    loginOf(row),
    isOut
      ? t(props.isList ? 'row.entry' : 'row.line', { line: row.line })
      : !row.hasPassword && t('row.noPassword'),
  ]
  return (
    <>
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
            reason={
              row.serviceId !== undefined && basis !== 'none' ? t(`matchShort.${basis}`) : undefined
            }
            isOpen={row.serviceId === undefined}
          >
            <span className={styles['text']}>{service}</span>
          </EditCell>
          <PeopleCells row={row} t={t} household={household} />
        </>
      )}
      <td className={styles['outcome']}>
        <RowOutcome row={row} t={t} />
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
      {row.outcome === 'changed' && <RowChanges row={row} />}
    </>
  )
}
