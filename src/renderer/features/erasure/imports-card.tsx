import { useSuspenseQuery } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { orpc, type wire } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import rowStyles from '../backups/rows.module.css'
import { useFormatName } from '../import/format-name.ts'
import { EraseImportDialog } from './erase-import-dialog.tsx'
import styles from './erasure.module.css'

export type FinishedImport = Awaited<ReturnType<typeof wire.imports.list>>[number]

/** All finished imports, each with the way to erase what it added. */
export function ImportsCard(): ReactElement {
  const { t } = useTranslation('erasure')
  const { date } = useDateWords()
  const formatName = useFormatName()
  const { data: imports } = useSuspenseQuery(orpc.imports.list.queryOptions())
  const [leaving, setLeaving] = useState<FinishedImport>()
  return (
    <Card title={t('imports.title')}>
      <div className={styles['body']}>
        <p className={styles['quiet']}>{t('imports.text')}</p>
        {imports.length === 0 && <p>{t('imports.empty')}</p>}
        <ul className={rowStyles['rows']}>
          {imports.map((one) => (
            <li key={one.batchId} className={rowStyles['row']}>
              <div className={rowStyles['words']}>
                <p className={rowStyles['name']}>{one.fileName}</p>
                <p className={rowStyles['facts']}>
                  {t('imports.facts', {
                    format: formatName(one.formatId),
                    date: date(one.importedOn),
                    count: one.accounts,
                  })}
                </p>
              </div>
              <Button
                aria-label={t('imports.buttonName', { fileName: one.fileName })}
                onPress={() => setLeaving(one)}
              >
                {t('imports.button')}
              </Button>
            </li>
          ))}
        </ul>
      </div>
      {leaving && <EraseImportDialog of={leaving} onClose={() => setLeaving(undefined)} />}
    </Card>
  )
}
