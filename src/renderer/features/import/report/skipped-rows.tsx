import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Disclosure } from '../../../ui/disclosure.tsx'
import type { ImportReport } from '../import-types.ts'
import { LineTable } from '../line-table.tsx'
import { skippedGroups } from './skipped-groups.ts'
import styles from './skipped-rows.module.css'

/** Skipped rows by reason, each with the line of the file it stood on. */
export function SkippedRows({ skipped }: Pick<ImportReport, 'skipped'>): ReactElement {
  const { t } = useTranslation('import')
  return (
    <div className={styles['groups']}>
      {skippedGroups(skipped).map((group) => (
        <Disclosure
          key={group.reason}
          label={t('report.reason', {
            reason: t(`skip.${group.reason}`),
            count: group.rows.length,
          })}
        >
          <LineTable lines={group.rows} untitled={t('row.untitled')} />
        </Disclosure>
      ))}
    </div>
  )
}
