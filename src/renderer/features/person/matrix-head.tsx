import { memo, type KeyboardEvent, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { classNames } from '../../ui/class-names.ts'
import type { CellPlace } from './cell-keys.ts'
import styles from './exposure-matrix.module.css'
import type { MatrixView } from './matrix-view.ts'
import type { OpenClass } from './open-cell.ts'

export interface MatrixHeadProps {
  readonly view: Pick<MatrixView, 'groups' | 'classes'>
  /** The column whose head the Tab key stops at. */
  readonly stop: number | undefined
  readonly onFocus: (place: CellPlace) => void
  readonly onKeyDown: (event: KeyboardEvent, place: CellPlace) => void
  readonly onOpen: (open: OpenClass) => void
}

/** The groups and the kinds of data; pressing a kind tells what it is and what follows for the person. */
export const MatrixHead = memo(function MatrixHead(props: MatrixHeadProps): ReactElement {
  const { t } = useTranslation(['person', 'data'])
  const { dataClassName } = useCatalogue()
  const { groups, classes } = props.view
  const starts = new Set(groups.map((group) => group.classes[0]))
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" rowSpan={2} className={styles['corner']}>
          {t('matrix.service')}
        </th>
        {groups.map((one) => (
          <th
            key={one.group}
            scope="colgroup"
            colSpan={one.classes.length}
            className={styles['group']}
          >
            <span>{t(`data:group.${one.group}`)}</span>
          </th>
        ))}
      </tr>
      <tr aria-rowindex={2}>
        {classes.map((id, column) => {
          const place = { row: 0, column }
          return (
            <th
              key={id}
              scope="col"
              className={classNames(styles['class'], starts.has(id) && styles['start'])}
            >
              <button
                type="button"
                className={styles['head']}
                aria-haspopup="dialog"
                data-cell={`0:${column}`}
                tabIndex={props.stop === column ? 0 : -1}
                onFocus={() => props.onFocus(place)}
                onKeyDown={(event) => props.onKeyDown(event, place)}
                onClick={(event) => props.onOpen({ dataClass: id, trigger: event.currentTarget })}
              >
                {dataClassName(id)}
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
})
