import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { cellStates } from '../../../domain/model/exposure.ts'
import type { DataClassId } from '../../../domain/model/data-class.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { classNames } from '../../ui/class-names.ts'
import { StateGlyph } from '../../ui/state-glyph.tsx'
import styles from './exposure-list.module.css'
import { isOut, type ViewRow } from './matrix-view.ts'
import type { OpenCell } from './open-cell.ts'
import { RowTitle } from './row-title.tsx'

export interface ExposureListProps {
  readonly rows: readonly ViewRow[]
  /** In the order of the matrix. */
  readonly classes: readonly DataClassId[]
  readonly onOpen: (cell: OpenCell) => void
}

interface ChipProps {
  readonly cell: Omit<OpenCell, 'trigger'>
  readonly onOpen: (cell: OpenCell) => void
}

function Chip({ cell, onOpen }: ChipProps): ReactElement {
  const { t } = useTranslation('data')
  const { dataClassName } = useCatalogue()
  return (
    <button
      type="button"
      className={classNames(styles['chip'], isOut(cell.state) && styles['out'])}
      aria-haspopup="dialog"
      onClick={(event) => onOpen({ ...cell, trigger: event.currentTarget })}
    >
      <StateGlyph state={cell.state} isDecorative />
      {dataClassName(cell.dataClass)}
      <span className="visually-hidden">: {t(`state.${cell.state}`)}</span>
    </button>
  )
}

/** Worst first, so that what is out is not lost among what is only held. */
const inOrder = (cells: ViewRow['cells'], classes: readonly DataClassId[]) =>
  [...cells].toSorted(
    ([firstClass, first], [secondClass, second]) =>
      cellStates.indexOf(first) - cellStates.indexOf(second) ||
      classes.indexOf(firstClass) - classes.indexOf(secondClass),
  )

/** The matrix as a list: each service with the kinds of data it holds, the same signs beside the words. */
export function ExposureList({ rows, classes, onOpen }: ExposureListProps): ReactElement {
  const { t } = useTranslation('person')
  return (
    <ul className={styles['list']}>
      {rows.map(({ row, cells }) => (
        <li key={row.accountId} className={styles['row']}>
          <div>
            <RowTitle row={row} />
          </div>
          {cells.size === 0 ? (
            <p className={styles['unknown']}>{t('matrix.nothingKnown')}</p>
          ) : (
            <ul className={styles['chips']}>
              {inOrder(cells, classes).map(([dataClass, state]) => (
                <li key={dataClass}>
                  <Chip cell={{ row, dataClass, state }} onOpen={onOpen} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}
