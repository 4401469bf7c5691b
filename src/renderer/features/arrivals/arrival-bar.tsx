import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { forgetArrival, useArrivals, type Arrival } from '../../state/arrivals.ts'
import { Button } from '../../ui/button.tsx'
import { FootBar } from '../../ui/foot-bar.tsx'
import styles from './arrival-bar.module.css'

export interface ArrivalBarProps {
  readonly arrival: Arrival
  readonly title: string
  readonly children: ReactNode
  /** What goes on with it; without it, it can only be left. */
  readonly go?: { readonly label: string; readonly run: () => void } | undefined
}

/** A file that waits, and why. Stays at the foot of the page until somebody decides; also beside an open dialog. */
export function ArrivalBar({ arrival, title, children, go }: ArrivalBarProps): ReactElement {
  const { t } = useTranslation('opened-files')
  const more = useArrivals(({ waiting }) => waiting.length - 1)
  const leave = (): void => {
    forgetArrival(arrival)
    arrival.leave()
  }
  return (
    <FootBar>
      <section className={styles['arrival']} aria-label={title}>
        <output className={styles['words']}>
          <b>{title}</b>
          <span>{children}</span>
          {more > 0 && <span>{t('more', { count: more })}</span>}
        </output>
        <div className={styles['actions']}>
          <Button onPress={leave}>{t('leave')}</Button>
          {go && (
            <Button kind="primary" onPress={go.run}>
              {go.label}
            </Button>
          )}
        </div>
      </section>
    </FootBar>
  )
}
