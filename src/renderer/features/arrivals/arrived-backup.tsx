import { useEffect, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { VaultState } from '../../../domain/model/vault-state.ts'
import { useArrivals, type Arrival, type WaitingArrival } from '../../state/arrivals.ts'
import { useInterface } from '../../state/interface.ts'
import { isInDialog } from '../../ui/is-in-dialog.ts'
import { unlockView } from '../unlock/unlock-view.ts'
import { ArrivalBar } from './arrival-bar.tsx'
import { takeArrival } from '../take-arrival/take-arrival.ts'

/** Where a backup can be put in place, as the screens offer it. */
export const canRestore = (vault: VaultState | undefined): boolean => {
  if (!vault) return false
  if (vault.kind === 'open' || vault.kind === 'none') return true
  return unlockView(vault).restore !== undefined
}

const look = async (arrival: Arrival): Promise<void> => {
  const file = await takeArrival(arrival)
  if (file) useArrivals.setState({ restoring: { file } })
}

/** A backup that arrived: it is looked into at once, unless something stands in front of the page. */
export function ArrivedBackup({ arrival }: { readonly arrival: WaitingArrival }): ReactElement {
  const { t } = useTranslation('opened-files')
  const isPossible = useInterface(({ vault }) => canRestore(vault))
  useEffect(() => {
    if (isPossible && !arrival.isBehind && !isInDialog()) void look(arrival)
  }, [arrival, isPossible])
  if (!isPossible) {
    return (
      <ArrivalBar arrival={arrival} title={t('backup.closedTitle')}>
        {t('backup.closedText')}
      </ArrivalBar>
    )
  }
  return (
    <ArrivalBar
      arrival={arrival}
      title={t('backup.ask', { name: arrival.name })}
      go={{ label: t('backup.go'), run: () => void look(arrival) }}
    >
      {t('backup.text')}
    </ArrivalBar>
  )
}
