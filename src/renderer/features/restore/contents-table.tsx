import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import type { VaultContents } from './backup-source.ts'
import styles from './contents-table.module.css'

/** Contents without the moment they were written down. */
export type Inside = Omit<VaultContents, 'madeAt'>

export interface ContentsTableProps {
  readonly of: 'backup' | 'export'
  readonly contents: Inside
  /** What the open vault holds, to compare with. */
  readonly present?: Inside | undefined
}

const rows = ['household', 'people', 'accounts', 'imports', 'incidents'] as const

/** What is in a backup or an export, beside what the vault holds now. */
export function ContentsTable({ of, contents, present }: ContentsTableProps): ReactElement {
  const { t } = useTranslation('restore')
  const { list, number } = useDateWords()
  const cell = (inside: Inside, row: (typeof rows)[number]): string => {
    if (row === 'household') return inside.householdName
    if (row === 'people') return list(inside.people.map(({ name }) => name))
    return number(inside[row])
  }
  return (
    <table className={styles['contents']}>
      <thead className={present ? undefined : 'visually-hidden'}>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('look.what')}</span>
          </th>
          <th scope="col">{t(of === 'export' ? 'look.insideExport' : 'look.inside')}</th>
          {present && <th scope="col">{t('look.present')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">{t(`look.row.${row}`)}</th>
            <td>{cell(contents, row)}</td>
            {present && <td>{cell(present, row)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
