import { useSuspenseQuery } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../state/wire.ts'
import { Card } from '../../ui/card.tsx'
import type { FinishedImport } from './finished-import.ts'
import { FinishedImportRow } from './finished-import-row.tsx'
import styles from './imports-card.module.css'
import { UndoDialog } from './undo-dialog.tsx'

/** All finished imports, newest first, each with the way to take it back. */
export function ImportsCard(): ReactElement {
  const { t } = useTranslation('import')
  const { data: imports } = useSuspenseQuery(orpc.imports.list.queryOptions())
  const [leaving, setLeaving] = useState<FinishedImport>()
  return (
    <Card title={t('finished.title')}>
      <div className={styles['body']}>
        <p className={styles['quiet']}>{t('finished.text')}</p>
        {imports.length === 0 ? (
          <p>{t('finished.empty')}</p>
        ) : (
          <ul className={styles['imports']}>
            {imports.map((one) => (
              <FinishedImportRow key={one.batchId} of={one} onUndo={() => setLeaving(one)} />
            ))}
          </ul>
        )}
      </div>
      {leaving && <UndoDialog of={leaving} onClose={() => setLeaving(undefined)} />}
    </Card>
  )
}
