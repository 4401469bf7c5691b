import { Printer } from 'lucide-react'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useHousehold } from '../../state/household.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { Select } from '../../ui/select.tsx'
import { printAs } from '../print/print-as.ts'
import { usePaperFileName } from '../print/use-paper-file-name.ts'
import { paperSizeFor, paperSizes, type PaperSize } from '../print/paper-size.ts'
import { SavePaperButton } from '../print/save-paper-button.tsx'
import { SaveProblem } from '../print/save-problem.tsx'
import { useSavePaper } from '../print/use-save-paper.ts'
import { useShownPaper } from '../print/use-shown-paper.ts'
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
  const fileName = usePaperFileName()('recovery')
  const saving = useSavePaper()
  const [isAsking, setAsking] = useState(false)
  const print = (): void => printAs(fileName)
  // A file of it may lie where others find it: that is asked about, also where the menu is used.
  const ask = (): void => setAsking(saving.isPossible)
  useShownPaper({ print, save: ask })
  const next = (
    <Button kind="primary" onPress={onNext}>
      {t('sheet.next')}
    </Button>
  )
  return (
    <FlowPage part="sheet" title={t('sheet.title')} lead={t('sheet.lead')}>
      <div className={styles['bar']} data-print="never">
        <Button icon={<Printer aria-hidden />} onPress={print} aria-describedby="printer-note">
          {t('sheet.print')}
        </Button>
        <SavePaperButton saving={saving} onSave={ask} warningId="printer-note" />
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
      <SaveProblem error={saving.error} />
      <RecoveryPaper draft={draft} paper={paper} />
      {/* Where the bar does not stay in sight, the way on is below the paper. */}
      <div className={styles['below']} data-print="never">
        {next}
      </div>
      <ConfirmDialog
        title={t('saveFile.question')}
        confirmLabel={t('saveFile.confirm')}
        isOpen={isAsking}
        onConfirm={() => {
          setAsking(false)
          saving.save(fileName)
        }}
        onClose={() => setAsking(false)}
      >
        <p>{t('saveFile.text')}</p>
        <p>{t('saveFile.after')}</p>
      </ConfirmDialog>
    </FlowPage>
  )
}
