import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../../state/dates.ts'
import { Button } from '../../../ui/button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import type { ImportReport } from '../import-types.ts'
import { skippedGroups, type SkippedGroup } from './skipped-groups.ts'
import styles from './skipped-rows.module.css'

/** More at once would be slow to draw and is not read in one go. */
const step = 100

function GroupTable({ group }: { readonly group: SkippedGroup }): ReactElement {
  const { t } = useTranslation('import')
  const { number } = useDateWords()
  const [shown, setShown] = useState(step)
  const rest = group.rows.length - shown
  return (
    <>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('report.line')}</th>
            <th scope="col">{t('report.name')}</th>
          </tr>
        </thead>
        <tbody>
          {group.rows.slice(0, shown).map(({ line, title }) => (
            <tr key={line}>
              <td>{number(line)}</td>
              <td>{title || t('row.untitled')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <div>
          <Button onPress={() => setShown(shown + step)}>
            {t('report.more', { count: Math.min(step, rest) })}
          </Button>
        </div>
      )}
    </>
  )
}

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
          <GroupTable group={group} />
        </Disclosure>
      ))}
    </div>
  )
}
