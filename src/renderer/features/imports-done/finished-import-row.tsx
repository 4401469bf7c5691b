import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useFormatName } from './format-name.ts'
import type { FinishedImport } from './finished-import.ts'
import styles from './imports-card.module.css'

export interface FinishedImportRowProps {
  readonly of: FinishedImport
  readonly onUndo: () => void
}

/** One import: when, from what, what it did, and whether it was taken back. */
export function FinishedImportRow({ of, onUndo }: FinishedImportRowProps): ReactElement {
  const { fileName, formatId, importedOn, added, changed, accounts, undoneOn } = of
  const { t } = useTranslation('import')
  const { date } = useDateWords()
  const formatName = useFormatName()
  const isUndone = undoneOn !== undefined
  return (
    <li className={classNames(styles['import'], isUndone && styles['undone'])}>
      <div className={styles['words']}>
        <p className={styles['name']}>{fileName}</p>
        <p className={styles['facts']}>
          {t('finished.from', { format: formatName(formatId), date: date(importedOn) })}
        </p>
        <p className={styles['facts']}>
          {t('finished.counts', { added, changed })}
          {!isUndone && accounts < added && ` ${t('finished.left', { count: accounts })}`}
          {isUndone && ` ${t('finished.undone', { date: date(undoneOn), count: accounts })}`}
        </p>
      </div>
      {!isUndone && (
        <Button aria-label={t('undo.buttonName', { fileName })} onPress={onUndo}>
          {t('undo.button')}
        </Button>
      )}
    </li>
  )
}
