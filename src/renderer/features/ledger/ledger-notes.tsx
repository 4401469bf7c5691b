import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Help } from '../../ui/help.tsx'
import type { LedgerView } from './ledger-view.ts'
import styles from './ledger.module.css'

export interface LedgerNotesProps {
  readonly name: string
  readonly ledger: LedgerView
}

/** From 13 the ledger is read together, and accounts that are theirs are counted and nothing else (P10). */
export function LedgerNotes({ name, ledger }: LedgerNotesProps): ReactElement {
  const { t } = useTranslation('ledger')
  const { clock, theirs } = ledger
  const isTogether = (clock?.age?.youngest ?? 0) >= 13
  if (!isTogether && theirs === 0) return <></>
  return (
    <div className={styles['notes']}>
      {isTogether && <p>{t('together', { name })}</p>}
      {theirs > 0 && (
        <p>
          {t('theirs', { count: theirs, name })} <Help topic="theirs" />
        </p>
      )}
    </div>
  )
}
