import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type ReactElement, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import styles from './network.module.css'

export interface SendDialogProps {
  /** A question: `Ask for the breach list?` */
  readonly title: string
  /** What goes where: a `WhatGoesOut`. */
  readonly children: ReactNode
  readonly sendLabel: string
  readonly isPending: boolean
  readonly error: unknown
  readonly onSend: () => void
  /** Also called while it is sending: then it is to be stopped. */
  readonly onClose: () => void
}

/**
 * Stands before every use of the network (P1): names what goes where, and nothing goes before its button is
 * pressed. With the network off the button says that it switches it on.
 */
export function SendDialog(props: SendDialogProps): ReactElement {
  const { title, children, sendLabel, isPending, error, onSend, onClose } = props
  const { t } = useTranslation(['network', 'ui'])
  const { data: status, error: statusError } = useQuery(orpc.network.status.queryOptions())
  const allow = useMutation(orpc.network.allow.mutationOptions({ onSuccess: onSend }))
  const isBusy = isPending || allow.isPending
  const [wasOff, setWasOff] = useState(false)
  // Once it is switched on here, the words stay as they were until the answer is there.
  const isOff = status?.allowed === false || (wasOff && isBusy)
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('ui:cancel')}</Button>
          <Button
            kind="primary"
            isDisabled={status === undefined}
            isPending={isBusy}
            onPress={() => {
              setWasOff(status?.allowed === false)
              if (status?.allowed) onSend()
              else allow.mutate({ allowed: true })
            }}
          >
            {isOff ? t('send.switchAndSend') : sendLabel}
          </Button>
        </>
      }
    >
      <div className={styles['body']}>
        {children}
        {isOff && (
          <Notice tone="possible" title={t('send.isOff')}>
            {t('send.isOffText')}
          </Notice>
        )}
        <ErrorNotice error={error ?? allow.error ?? statusError} />
      </div>
    </Dialog>
  )
}
