import { Printer } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { SavePaperButton } from '../print/save-paper-button.tsx'
import { SaveProblem } from '../print/save-problem.tsx'
import type { PaperSaving } from '../print/use-save-paper.ts'
import { KitProgress } from './kit-progress.tsx'
import { KitSaved } from './kit-saved.tsx'
import styles from './kit.module.css'
import type { PrintRunControl } from './use-print-run.ts'
import type { SaveRunControl } from './use-save-run.ts'

export interface KitPrintProps {
  /** The names of the documents' files, one each. */
  readonly names: readonly string[]
  readonly printing: Pick<PrintRunControl, 'run' | 'next' | 'stop'>
  readonly saving: PaperSaving
  readonly savingEach: SaveRunControl
  readonly onTogether: () => void
  readonly onEach: () => void
  readonly onSaveTogether: () => void
}

/** Print or save all at once, or one after another with how far it has come and a way to stop. */
export function KitPrint(props: KitPrintProps): ReactElement {
  const { names, printing, saving, savingEach, onTogether, onEach, onSaveTogether } = props
  const { t } = useTranslation(['papers', 'print'])
  const { run } = printing
  if (run) {
    return (
      <KitProgress run={run} onStop={printing.stop}>
        <Button onPress={printing.next}>
          {t(run.at + 1 < run.names.length ? 'kit.next' : 'kit.finish')}
        </Button>
      </KitProgress>
    )
  }
  if (savingEach.run) return <KitProgress run={savingEach.run} onStop={savingEach.stop} />
  const count = names.length
  const { end } = savingEach
  const isSame = end?.names.join('\n') === names.join('\n')
  const describedBy = { 'aria-describedby': 'kit-warning' }
  return (
    <div className={styles['print']}>
      <Button
        kind="primary"
        icon={<Printer aria-hidden />}
        isDisabled={count === 0}
        onPress={onTogether}
        {...describedBy}
      >
        {saving.isPossible && count === 1
          ? t('print:toolbar.onlyPrint')
          : t('kit.together', { count })}
      </Button>
      {count > 1 && (
        <Button onPress={onEach} {...describedBy}>
          {t('kit.each')}
        </Button>
      )}
      <SavePaperButton
        saving={saving}
        onSave={onSaveTogether}
        label={count > 1 ? t('kit.saveTogether') : undefined}
        isDisabled={count === 0}
        warningId="kit-warning"
      />
      {saving.isPossible && count > 1 && (
        <Button onPress={() => savingEach.start(names)} {...describedBy}>
          {t('kit.saveEach', { count })}
        </Button>
      )}
      <p id="kit-warning">{t(saving.isPossible ? 'print:toolbar.warning' : 'kit.warning')}</p>
      <SaveProblem error={saving.error} />
      {end && isSame && (
        <KitSaved end={end} onGoOn={end.folderId === undefined ? undefined : savingEach.goOn} />
      )}
    </div>
  )
}
