import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Permanence } from '../../../domain/model/data-class.ts'
import type { AccountId, PersonId } from '../../../domain/model/id.ts'
import { Card } from '../../ui/card.tsx'
import { LedgerEntry } from './ledger-entry.tsx'
import type { LedgerEntryView } from './ledger-view.ts'
import styles from './ledger.module.css'

export interface PermanenceCardProps {
  readonly personId: PersonId
  readonly permanence: Permanence
  /** Of that permanence. */
  readonly entries: readonly LedgerEntryView[]
  readonly titles: ReadonlyMap<AccountId, string>
}

/** All facts that last equally long. */
export function PermanenceCard(props: PermanenceCardProps): ReactElement {
  const { personId, permanence, entries, titles } = props
  const { t } = useTranslation('ledger')
  return (
    <Card title={t(`part.${permanence}`)}>
      <p className={styles['lead']}>{t(`partText.${permanence}`)}</p>
      {entries.length === 0 ? (
        <p>{t(`none.${permanence}`)}</p>
      ) : (
        <ul className={styles['entries']}>
          {entries.map((entry) => (
            <LedgerEntry key={entry.dataClass} personId={personId} entry={entry} titles={titles} />
          ))}
        </ul>
      )}
    </Card>
  )
}
