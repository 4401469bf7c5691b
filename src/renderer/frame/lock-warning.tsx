import { useEffect, useRef, useState, type FocusEvent, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { stayAwake } from '../state/activity.ts'
import { useInterface } from '../state/interface.ts'
import { Button } from '../ui/button.tsx'
import { FootBar } from '../ui/foot-bar.tsx'
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
  const before = useRef<Element>(null)
  const remember = ({ relatedTarget }: FocusEvent): void => {
    before.current = relatedTarget
  }
  const stay = (): void => {
    void stayAwake()
    // The button goes when the warning does; whoever was in a field is in it again.
    if (before.current instanceof HTMLElement) before.current.focus()
  }
  return (
    <FootBar
      tone={isKept ? 'done' : 'possible'}
      isUrgent
      isEmpty={warning === undefined}
      onFocus={remember}
    >
      <output className={styles['words']}>
        {warning !== undefined && (isKept ? t('idle.kept') : t('idle.warning', { warning }))}
      </output>
      {warning !== undefined && !isKept && <Button onPress={stay}>{t('idle.stay')}</Button>}
    </FootBar>
  )
}
