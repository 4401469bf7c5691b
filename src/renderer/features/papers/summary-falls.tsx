import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { PaperSection } from './paper-section.tsx'
import styles from './papers.module.css'
import type { SummaryPartProps } from './summary-people.tsx'

/** Which other accounts fall with it, and by what they do; those that share no more than an address are counted. */
export function SummaryFalls({ incident, names }: SummaryPartProps): ReactElement | undefined {
  const { t } = useTranslation(['papers', 'data'])
  const { list } = useDateWords()
  const { fallsWith } = incident.view
  if (fallsWith.length === 0) return undefined
  const strong = fallsWith.filter(
    ({ kind, settledByChange }) => (kind === 'password' || kind === 'answer') && !settledByChange,
  )
  const weak = new Set(
    fallsWith
      .filter(({ kind }) => kind === 'email' || kind === 'user-name')
      .map(({ accountId }) => accountId)
      .filter((id) => !strong.some(({ accountId }) => accountId === id)),
  )
  return (
    <PaperSection title={t('summary.falls')}>
      <ul className={styles['dashes']}>
        {strong.flatMap(({ accountId, kind, sharedWith }) => {
          const account = incident.account(accountId)
          if (!account) return []
          const { service, holder } = names.account(account)
          const others = sharedWith.flatMap((id) => {
            const other = incident.account(id)
            return other ? [names.account(other).service] : []
          })
          return [
            <li key={`${accountId} ${kind}`}>
              {t(`summary.fall.${kind === 'password' ? 'password' : 'answer'}`, {
                service,
                holder,
                others: list([...new Set(others)]),
              })}
            </li>,
          ]
        })}
        {weak.size > 0 && <li>{t('summary.fall.address', { count: weak.size })}</li>}
      </ul>
    </PaperSection>
  )
}
