import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { takeLostFocus } from '../print/take-lost-focus.ts'
import styles from './kit.module.css'
import type { PrintRun } from './use-print-run.ts'

export interface KitProgressProps {
  readonly run: PrintRun
  readonly onStop: () => void
  /** Another way on. */
  readonly children?: ReactNode
}

/** How far printing or saving one document after another has come, and the way to stop. */
export function KitProgress({ run, onStop, children }: KitProgressProps): ReactElement {
  const { t } = useTranslation('papers')
  return (
    <div className={styles['print']}>
      <div ref={takeLostFocus} tabIndex={-1} className={styles['progress']}>
        <ProgressBar
          label={run.names[run.at] ?? ''}
          value={run.at + 1}
          max={run.names.length}
          valueLabel={t('kit.progress', { at: run.at + 1, all: run.names.length })}
        />
      </div>
      {children}
      <Button kind="quiet" onPress={onStop}>
        {t('kit.stop')}
      </Button>
    </div>
  )
}
