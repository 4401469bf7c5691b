import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { Button } from '../../ui/button.tsx'
import styles from './line-table.module.css'

export interface LineTableProps {
  readonly lines: readonly { readonly line?: number | undefined; readonly title: string }[]
  /** Stands where a line has no title. */
  readonly untitled: string
}

/** More at once would be slow to draw and is not read in one go. */
const step = 100

/** Entries of the file by line and title, a hundred at a time. */
export function LineTable({ lines, untitled }: LineTableProps): ReactElement {
  const { t } = useTranslation('import')
  const { number } = useDateWords()
  const [shown, setShown] = useState(step)
  const rest = lines.length - shown
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
          {lines.slice(0, shown).map(({ line, title }, index) => (
            // Several entries may come from one line, and they never move.
            // oxlint-disable-next-line react/no-array-index-key -- see above
            <tr key={index}>
              <td>{line === undefined ? '' : number(line)}</td>
              <td>{title || untitled}</td>
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
