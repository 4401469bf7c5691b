import { useEffect, useId, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { isMac } from '../../frame/use-lock-keys.ts'
import { lockNow } from '../../state/lock.ts'
import { Button } from '../../ui/button.tsx'
import { isInDialog } from '../../ui/is-in-dialog.ts'
import styles from './unsafe-home.module.css'

/** Escape locks while the page is open; what is open over it, such as the menu, is closed first. */
const useEscapeLocks = (): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (isInDialog()) return
      void lockNow()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

/** One press, or one key, and nothing shows what was open. */
export function LeaveNow(): ReactElement {
  const { t } = useTranslation(['unsafe-home', 'frame'])
  const id = useId()
  useEscapeLocks()
  return (
    <div className={styles['leave']}>
      <Button
        kind="primary"
        aria-keyshortcuts="Escape"
        aria-describedby={id}
        onPress={() => void lockNow()}
      >
        {t('leave.button')}
      </Button>
      <p id={id}>
        {t('leave.text', { keys: t(isMac() ? 'frame:lockKeysMac' : 'frame:lockKeys') })}
      </p>
    </div>
  )
}
