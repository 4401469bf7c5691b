import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportRow } from '../import-types.ts'
import styles from './row-changes.module.css'
import { useChangedValue } from './use-changed-value.ts'

/** The kind of secret that is new, as far as the row tells. */
const secretOf = ({ hasPassword, questions }: ImportRow): 'password' | 'answer' | 'secret' => {
  if (questions === 0) return 'password'
  return hasPassword ? 'secret' : 'answer'
}

/** What an update changes: each field as it is now and as it will be. A new secret is said in words only (P2). */
export function RowChanges({ row }: { readonly row: ImportRow }): ReactElement {
  const { t } = useTranslation('import')
  const valueOf = useChangedValue()
  return (
    <td colSpan={6} className={styles['changes']}>
      {row.changes.length > 0 && (
        <table className={styles['fields']}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('changes.field')}</span>
              </th>
              <th scope="col">{t('changes.before')}</th>
              <th scope="col">{t('changes.after')}</th>
            </tr>
          </thead>
          <tbody>
            {row.changes.map(({ field, before, after }) => (
              <tr key={field}>
                <th scope="row">{t(`changes.name.${field}`)}</th>
                <td>
                  {valueOf(field, before) ?? (
                    <span className={styles['nothing']}>{t('changes.nothing')}</span>
                  )}
                </td>
                <td>{valueOf(field, after) ?? t('changes.taken')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {row.newPassword && <p>{t(`changes.new.${secretOf(row)}`)}</p>}
    </td>
  )
}
