import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../../state/dates.ts'
import { Card } from '../../../ui/card.tsx'
import type { ImportReport } from '../import-types.ts'
import styles from './ledger.module.css'

/** Where every row of the file went, added up like an account book. */
export function Ledger({ report }: { readonly report: ImportReport }): ReactElement {
  const { t } = useTranslation('import')
  const { number } = useDateWords()
  const lines = [
    { id: 'added', count: report.added },
    { id: 'changed', count: report.changed },
    { id: 'known', count: report.known },
    { id: 'skipped', count: report.skipped.length },
  ] as const
  return (
    <Card title={t('report.ledger')}>
      <div className={styles['body']}>
        <table className={styles['ledger']}>
          <tbody>
            {lines.map(({ id, count }) => (
              <tr key={id}>
                <th scope="row">{t(`report.${id}`)}</th>
                <td>{number(count)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('report.total')}</th>
              <td>{number(report.total)}</td>
            </tr>
          </tfoot>
        </table>
        <p>
          {t('report.sum', {
            parts: lines.map(({ count }) => number(count)).join(' + '),
            total: report.total,
          })}
        </p>
        <p>{t('report.fingerprints', { count: report.fingerprints })}</p>
      </div>
    </Card>
  )
}
