import { Printer } from 'lucide-react'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useHousehold } from '../../state/household.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { paperSizeFor, paperSizes, type PaperSize } from '../print/paper-size.ts'
import { FlowPage } from './flow-page.tsx'
import styles from './flow-parts.module.css'
import type { RecoveryDraft } from './recovery-draft.ts'
import { RecoveryPaper } from './recovery-paper.tsx'

export interface SheetStepProps {
  readonly draft: RecoveryDraft
  readonly onNext: () => void
}

/** The sheet as it will be printed, with the code on it, and the few things to press around it. */
export function SheetStep({ draft, onNext }: SheetStepProps): ReactElement {
  const { t } = useTranslation('recovery-sheet')
  const { household } = useHousehold()
  const [paper, setPaper] = useState<PaperSize>(() => paperSizeFor(household.region))
  const next = (
    <Button kind="primary" onPress={onNext}>
      {t('sheet.next')}
    </Button>
  )
  return (
    <FlowPage part="sheet" title={t('sheet.title')} lead={t('sheet.lead')}>
      <div className={styles['bar']} data-print="never">
        <Button
          icon={<Printer aria-hidden />}
          onPress={() => window.print()}
          aria-describedby="printer-note"
        >
          {t('sheet.print')}
        </Button>
        <div className={styles['size']}>
          <Select
            label={t('sheet.paper')}
            isLabelHidden
            options={paperSizes.map((id) => ({ id, label: t(`sheet.${id}`) }))}
            value={paper}
            onChange={setPaper}
          />
        </div>
        <div className={styles['next']}>{next}</div>
        <p id="printer-note" className={styles['note']}>
          {t('sheet.printer')}
        </p>
      </div>
      <RecoveryPaper draft={draft} paper={paper} />
      {/* Where the bar does not stay in sight, the way on is below the paper. */}
      <div className={styles['below']} data-print="never">
        {next}
      </div>
    </FlowPage>
  )
}
