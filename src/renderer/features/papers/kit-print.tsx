import { Printer } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { takeLostFocus } from '../print/take-lost-focus.ts'
import styles from './kit.module.css'
import type { PrintRun } from './use-print-run.ts'

export interface KitPrintProps {
  /** How many documents there are. */
  readonly count: number
  readonly run: PrintRun | undefined
  readonly onTogether: () => void
  readonly onEach: () => void
  readonly onNext: () => void
  readonly onStop: () => void
}

/** Print all at once, or one after another with how far it has come and a way to stop. */
export function KitPrint(props: KitPrintProps): ReactElement {
  const { count, run, onTogether, onEach, onNext, onStop } = props
  const { t } = useTranslation(['papers', 'print'])
  return (
    <div className={styles['print']}>
      {run ? (
        <>
          <div ref={takeLostFocus} tabIndex={-1} className={styles['progress']}>
            <ProgressBar
              label={run.names[run.at] ?? ''}
              value={run.at + 1}
              max={run.names.length}
              valueLabel={t('kit.progress', { at: run.at + 1, all: run.names.length })}
            />
          </div>
          <Button onPress={onNext}>
            {t(run.at + 1 < run.names.length ? 'kit.next' : 'kit.finish')}
          </Button>
          <Button kind="quiet" onPress={onStop}>
            {t('kit.stop')}
          </Button>
        </>
      ) : (
        <>
          <Button
            kind="primary"
            icon={<Printer aria-hidden />}
            isDisabled={count === 0}
            onPress={onTogether}
            aria-describedby="kit-warning"
          >
            {t('kit.together', { count })}
          </Button>
          {count > 1 && (
            <Button onPress={onEach} aria-describedby="kit-warning">
              {t('kit.each')}
            </Button>
          )}
          <p id="kit-warning">{t('kit.warning')}</p>
        </>
      )}
    </div>
  )
}
