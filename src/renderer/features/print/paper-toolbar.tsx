import { Printer } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { printAs } from './print-as.ts'
import { usePaperFileName, type PaperFile } from './use-paper-file-name.ts'
import { PaperChoices, type PaperChoicesProps } from './paper-choices.tsx'
import styles from './paper-toolbar.module.css'
import { SavePaperButton } from './save-paper-button.tsx'
import { SaveProblem } from './save-problem.tsx'
import { useSavePaper } from './use-save-paper.ts'
import { useShownPaper } from './use-shown-paper.ts'

export interface PaperToolbarProps extends PaperChoicesProps {
  /** What it is, for the name of its file. */
  readonly document: PaperFile
  /** The way back and to sheets of the same kind. */
  readonly ways: ReactNode
  readonly waysLabel: string
}

/** The few things to decide before one document is printed or saved. Not part of the paper. */
export function PaperToolbar(props: PaperToolbarProps): ReactElement {
  const { document, ways, waysLabel, ...choices } = props
  const { t } = useTranslation('print')
  const fileName = usePaperFileName()(document)
  const saving = useSavePaper()
  const print = (): void => printAs(fileName)
  const save = (): void => saving.save(fileName)
  useShownPaper({ print, save })
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
            onPress={print}
            aria-describedby="print-warning"
          >
            {t(saving.isPossible ? 'toolbar.onlyPrint' : 'toolbar.print')}
          </Button>
          <SavePaperButton saving={saving} onSave={save} warningId="print-warning" />
          <p id="print-warning">{t('toolbar.warning')}</p>
        </div>
      </div>
      <SaveProblem error={saving.error} />
    </header>
  )
}
