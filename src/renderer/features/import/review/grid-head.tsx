import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './grid-head.module.css'

const columns = ['select', 'account', 'service', 'holder', 'about', 'outcome'] as const

/** The names of the columns; where rows are cards only screen readers have them. */
export function GridHead(): ReactElement {
  const { t } = useTranslation('import')
  return (
    <thead>
      <tr aria-rowindex={1} className={styles['head']}>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column === 'select' ? (
              <span className="visually-hidden">{t('grid.select')}</span>
            ) : (
              t(`grid.${column}`)
            )}
          </th>
        ))}
      </tr>
    </thead>
  )
}
