import { useState, type ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { QuietPage } from '../../frame/quiet-page.tsx'
import { useInterface } from '../../state/interface.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { RestoreEntry } from '../restore/restore-entry.tsx'
import { KeyFileCopy } from './key-file-copy.tsx'
import { unlockView, type ClosedState, type ClosedWords } from './unlock-view.ts'
import styles from './unlock.module.css'
import { useAskAgain } from './use-ask-again.ts'
import { WaysIn } from './ways-in.tsx'

export interface UnlockScreenProps {
  readonly state: ClosedState
}

/** Asks what the vault is now; the answer replaces the screen or leaves it. */
function AskAgain(): ReactElement {
  const { t } = useTranslation('ui')
  const { ask, isAsking, error } = useAskAgain()
  return (
    <>
      <div>
        <Button kind="primary" onPress={ask} isPending={isAsking}>
          {t('retry')}
        </Button>
      </div>
      <ErrorNotice error={error} />
    </>
  )
}

/**
 * The vault is there but closed, or cannot be used: what is the matter, what it means, what to do
 * next. Nothing on it makes, changes or removes a vault unasked (P5), and nothing of the family is on it
 * (P4).
 */
export function UnlockScreen({ state }: UnlockScreenProps): ReactElement {
  const { t } = useTranslation('unlock')
  const isDemo = useInterface(({ status }) => status?.demo === true)
  const view = unlockView(state)
  const words = `state.${view.words}` as const
  // Holds for the state it was chosen in.
  const [sheetFor, setSheetFor] = useState<ClosedWords>()
  const usesSheet = view.recoveryCode === 'link' && sheetFor === view.words
  return (
    <QuietPage title={t(`${words}.title`)}>
      {/* Keyed, so that what failed in one state is not told in the next. */}
      <div key={view.words} className={styles['body']}>
        <p>{t(`${words}.means`)}</p>
        <p className={styles['quiet']}>{usesSheet ? t('code.next') : t(`${words}.next`)}</p>
        {isDemo && view.passphrase && (
          <p className={styles['demo']}>
            <Trans t={t} i18nKey="demo" components={{ b: <b translate="no" /> }} />
          </p>
        )}
        <WaysIn
          state={state}
          view={view}
          usesSheet={usesSheet}
          onUsesSheet={(uses) => setSheetFor(uses ? view.words : undefined)}
        />
        {view.keyFile && <KeyFileCopy />}
        {view.askAgain && <AskAgain />}
        {view.restore && <RestoreEntry kind={view.restore} />}
      </div>
    </QuietPage>
  )
}
