import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { showRows } from '../import-store.ts'
import type { RowFilter } from '../import-types.ts'
import styles from './empty-rows.module.css'

export interface EmptyRowsProps {
  readonly filter: RowFilter
  readonly search: string
}

/** No row fits what was asked for: says so, and shows the way back to all of them. */
export function EmptyRows({ filter, search }: EmptyRowsProps): ReactElement {
  const { t } = useTranslation('import')
  const words =
    search.trim() !== ''
      ? t('grid.emptyFound', { search: search.trim() })
      : t(filter === 'needs-a-look' ? 'grid.settled' : 'grid.empty')
  return (
    <div className={styles['empty']}>
      <output>{words}</output>
      <Button onPress={() => showRows({ filter: 'all', search: '' })}>{t('grid.showAll')}</Button>
    </div>
  )
}
