import { useMutation } from '@tanstack/react-query'
import { useRef, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { sendingKey } from '../../state/sending.ts'
import { wire } from '../../state/wire.ts'
import { askLogAgain } from './ask-log-again.ts'
import type { ListReport } from './network-status.ts'
import { SendDialog } from './send-dialog.tsx'
import { WhatGoesOut } from './what-goes-out.tsx'

export interface UpdateListDialogProps {
  readonly host: string
  readonly onLoaded: (report: ListReport) => void
  readonly onClose: () => void
}

/** Asks for the breach list of Have I Been Pwned; closing it stops the asking. */
export function UpdateListDialog({ host, onLoaded, onClose }: UpdateListDialogProps): ReactElement {
  const { t } = useTranslation('network')
  const asking = useRef<AbortController>(undefined)
  const update = useMutation({
    mutationKey: sendingKey,
    meta: { changesCatalogue: true },
    mutationFn: () => {
      asking.current = new AbortController()
      return wire.network.updateList(undefined, { signal: asking.current.signal })
    },
    onSuccess: onLoaded,
    onError: askLogAgain,
  })
  return (
    <SendDialog
      title={t('update.title')}
      sendLabel={t('update.send')}
      isPending={update.isPending}
      error={update.error}
      onSend={() => update.mutate()}
      onClose={() => {
        asking.current?.abort()
        onClose()
      }}
    >
      <WhatGoesOut host={host} out={t('update.out')} not={t('update.not')} />
    </SendDialog>
  )
}
