import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountId } from '../../../domain/model/id.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import type { LedgerLossView } from './ledger-view.ts'
import styles from './ledger.module.css'
import { useLossWords } from './use-loss-words.ts'

export interface EntryLossesProps {
  readonly losses: readonly LedgerLossView[]
  readonly titles: ReadonlyMap<AccountId, string>
}

/** Every breach that lost the fact, by date: nothing drops out, not even what was made up. */
export function EntryLosses({ losses, titles }: EntryLossesProps): ReactElement {
  const { t } = useTranslation(['ledger', 'data'])
  const { list } = useDateWords()
  const { breach } = useCatalogue()
  const lossWords = useLossWords()
  if (losses.length === 0) return <></>
  return (
    <>
      <h4>{t('lost.title')}</h4>
      <ul className={styles['lines']}>
        {losses.map((loss) => {
          const from = loss.accountIds.flatMap((id) => titles.get(id) ?? [])
          return (
            <li key={loss.breachId}>
              <p className={styles['line']}>
                <Link to="/breaches/$breachId" params={{ breachId: loss.breachId }}>
                  {breach(loss.breachId)?.name ?? loss.breachId}
                </Link>
                <VerdictBadge level={loss.level} />
              </p>
              <p className={styles['small']}>
                {t('lost.meta', {
                  when: lossWords(loss.when),
                  certainty: t(`data:certainty.${loss.certainty}`),
                  storedAs: loss.storedAs ? t(`data:storedAs.${loss.storedAs}`) : 'none',
                })}{' '}
                {loss.state !== 'exposed' && t(`lost.${loss.state}`)}
              </p>
              {from.length > 0 && (
                <p className={styles['small']}>{t('lost.from', { list: list(from) })}</p>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
