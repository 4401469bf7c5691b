import { Printer } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { Select } from '../../ui/select.tsx'
import { paperSizes, type PaperSize } from './paper-size.ts'
import styles from './paper-toolbar.module.css'

export interface PaperToolbarProps {
  /** The way back and to sheets of the same kind. */
  readonly ways: ReactNode
  readonly waysLabel: string
  readonly paper: PaperSize
  readonly onPaper: (paper: PaperSize) => void
  /** What naming schools and the like is called. */
  readonly placesLabel: string
  /** Undefined where none is on the page. */
  readonly namesPlaces: boolean | undefined
  readonly onNamesPlaces: (namesPlaces: boolean) => void
}

/** The few things to decide before printing. Not part of the paper. */
export function PaperToolbar(props: PaperToolbarProps): ReactElement {
  const { t } = useTranslation('print')
  const { ways, waysLabel, paper, namesPlaces } = props
  return (
    <header className={styles['toolbar']} data-print="never" aria-label={t('toolbar.label')}>
      <nav className={styles['ways']} aria-label={waysLabel}>
        {ways}
      </nav>
      <div className={styles['choices']}>
        {namesPlaces !== undefined && (
          <CheckboxField isSelected={namesPlaces} onChange={props.onNamesPlaces}>
            {props.placesLabel}
          </CheckboxField>
        )}
        <div className={styles['paper']}>
          <Select
            label={t('toolbar.paper')}
            isLabelHidden
            options={paperSizes.map((id) => ({ id, label: t(`toolbar.${id}`) }))}
            value={paper}
            onChange={props.onPaper}
          />
        </div>
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
