import { Printer } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { PaperChoices, type PaperChoicesProps } from './paper-choices.tsx'
import styles from './paper-toolbar.module.css'

export interface PaperToolbarProps extends PaperChoicesProps {
  /** The way back and to sheets of the same kind. */
  readonly ways: ReactNode
  readonly waysLabel: string
}

/** The few things to decide before one document is printed. Not part of the paper. */
export function PaperToolbar({ ways, waysLabel, ...choices }: PaperToolbarProps): ReactElement {
  const { t } = useTranslation('print')
  return (
    <header className={styles['toolbar']} data-print="never" aria-label={t('toolbar.label')}>
      <nav className={styles['ways']} aria-label={waysLabel}>
        {ways}
      </nav>
      <div className={styles['choices']}>
        <PaperChoices {...choices} />
        <div className={styles['print']}>
          <Button
            kind="primary"
            icon={<Printer aria-hidden />}
            onPress={() => window.print()}
            aria-describedby="print-warning"
          >
            {t('toolbar.print')}
          </Button>
          <p id="print-warning">{t('toolbar.warning')}</p>
        </div>
      </div>
    </header>
  )
}
