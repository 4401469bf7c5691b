import { ChevronDown } from 'lucide-react'
import type { ReactElement } from 'react'
import { classNames } from '../../../ui/class-names.ts'
import type { EditedField } from './editing.ts'
import styles from './grid-row.module.css'

export interface EditCellProps {
  readonly field: EditedField
  readonly column: number
  readonly label: string
  /** Names the cell where the rows are cards and there is no header line. */
  readonly heading?: string | undefined
  /** What stands in it rests on this. */
  readonly reason?: string | undefined
  readonly isOpen: boolean
  readonly children: ReactElement
}

/** A cell of a row that opens a question when it is pressed. */
export function EditCell(props: EditCellProps): ReactElement {
  const { field, column, label, heading, reason, isOpen, children } = props
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
      {reason !== undefined && <span className={styles['reason']}>{reason}</span>}
    </td>
  )
}
