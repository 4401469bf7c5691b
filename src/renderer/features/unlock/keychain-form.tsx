import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { failureOf } from '../../ui/error-words.ts'
import { Notice } from '../../ui/notice.tsx'
import styles from './unlock.module.css'
import type { ClosedState } from './unlock-view.ts'
import { useUnlock } from './use-unlock.ts'

export interface KeychainFormProps {
  readonly state: ClosedState
  /** The passphrase is asked for above. */
  readonly isSecond: boolean
  /** The keychain did not answer before. */
  readonly isRetry: boolean
}

/** Opens the vault with the key from the keychain, which may ask in a window of its own. */
export function KeychainForm({ state, isSecond, isRetry }: KeychainFormProps): ReactElement {
  const { t } = useTranslation(['unlock', 'ui'])
  const unlock = useUnlock(state)
  // The general words offer a passphrase, which this vault may not have.
  const isSilent = unlock.error !== null && failureOf(unlock.error).code === 'KEYCHAIN_UNAVAILABLE'
  const words = isRetry ? t('ui:retry') : t(isSecond ? 'openWithKeychain' : 'open')
  return (
    <div className={styles['form']}>
      <div>
        <Button
          kind={isSecond ? 'secondary' : 'primary'}
          onPress={() => unlock.mutate({ kind: 'keychain' })}
          isPending={unlock.isPending}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the one thing to do on this screen
          autoFocus={!isSecond}
        >
          {words}
        </Button>
      </div>
      <output className={styles['quiet']}>{unlock.isPending && t('mayAsk')}</output>
      {isSilent ? (
        <Notice tone="possible" isLive>
          {t('silent')}
        </Notice>
      ) : (
        <ErrorNotice error={unlock.error} />
      )}
    </div>
  )
}
