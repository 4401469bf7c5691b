import { useEffect, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { stayAwake } from '../state/activity.ts'
import { useInterface } from '../state/interface.ts'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import styles from './lock-warning.module.css'

/** How long it stays after the warning was taken back. */
const afterglow = 4_000

/** The warning that stands, and for a while `'kept'` after it was taken back. */
const useWarning = (): number | 'kept' | undefined => {
  const warning = useInterface((state) => state.warning)
  const [wasWarned, setWarned] = useState(false)
  if (warning !== undefined && !wasWarned) setWarned(true)
  useEffect(() => {
    if (warning !== undefined || !wasWarned) return undefined
    const timer = setTimeout(() => setWarned(false), afterglow)
    return () => clearTimeout(timer)
  }, [warning, wasWarned])
  return warning ?? (wasWarned ? 'kept' : undefined)
}

/**
 * Says that the vault is about to lock by itself, and how to keep it open. Any key, click or move does
 * that too; so it stays a moment longer and says so, rather than vanish under the pointer on its way.
 */
export function LockWarning(): ReactElement {
  const { t } = useTranslation('frame')
  const warning = useWarning()
  const isKept = warning === 'kept'
  return (
    // React Aria hides everything around an open dialog, but for what is marked so.
    <div className={styles['place']} data-react-aria-top-layer="true" data-print="never">
      <div
        className={
          warning === undefined
            ? undefined
            : classNames(styles['warning'], isKept && styles['kept'])
        }
      >
        <output className={styles['words']}>
          {warning !== undefined && (isKept ? t('idle.kept') : t('idle.warning', { warning }))}
        </output>
        {warning !== undefined && !isKept && (
          <Button onPress={() => void stayAwake()}>{t('idle.stay')}</Button>
        )}
      </div>
    </div>
  )
}
