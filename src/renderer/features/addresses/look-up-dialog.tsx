import { useMutation } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { sendingKey } from '../../state/sending.ts'
import { wire } from '../../state/wire.ts'
import type { KnownAddress } from '../network/network-status.ts'
import { SendDialog } from '../network/send-dialog.tsx'
import { WhatGoesOut } from '../network/what-goes-out.tsx'
import { toQueue, waitingToo, type AddressChoice } from './address-choice.ts'
import styles from './addresses.module.css'
import { runLookup } from './lookup-run.ts'

export interface LookUpDialogProps {
  readonly addresses: readonly KnownAddress[]
  readonly choice: AddressChoice
  readonly host: string
  readonly onStarted: () => void
  readonly onClose: () => void
}

/** Names every address that goes out, also those that wait from before (P1), and starts the look-up. */
export function LookUpDialog(props: LookUpDialogProps): ReactElement {
  const { addresses, choice, host, onStarted, onClose } = props
  const { t } = useTranslation('addresses')
  const wanted = toQueue(addresses, choice)
  const waiting = waitingToo(addresses, choice)
  const outgoing = [...wanted.map(({ address }) => address), ...waiting]
  // Beyond the screen's life: what it changed is asked again when it ends, wherever the guardian is then.
  const run = useMutation({ mutationKey: sendingKey, mutationFn: runLookup })
  const queue = useMutation({
    mutationFn: async () => {
      if (wanted.length > 0) await wire.network.queue({ addresses: wanted })
    },
    onSuccess: () => {
      run.mutate()
      onStarted()
    },
  })
  return (
    <SendDialog
      title={t('ask.title', { count: outgoing.length })}
      sendLabel={t('ask.send', { count: outgoing.length })}
      isPending={queue.isPending}
      error={queue.error}
      onSend={() => queue.mutate()}
      onClose={onClose}
    >
      <WhatGoesOut
        host={host}
        out={
          <>
            {t('ask.out')}
            <ul className={styles['outgoing']} translate="no" aria-label={t('ask.out')}>
              {outgoing.map((address) => (
                <li key={address}>{address}</li>
              ))}
            </ul>
            {wanted.length > 0 &&
              waiting.length > 0 &&
              t('ask.waitingToo', { count: waiting.length })}
          </>
        }
        not={t('ask.not')}
      />
    </SendDialog>
  )
}
