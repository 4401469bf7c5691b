import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/dialog.tsx'
import { discardStaged, type FoundExport, type LaidOutBackup } from './backup-source.ts'
import { ChooseBackup } from './choose-backup.tsx'
import { LookAtBackup } from './look-at-backup.tsx'
import { LookAtExport } from './look-at-export.tsx'
import { OpenBackup } from './open-backup.tsx'

export interface RestoreDialogProps {
  /** A backup that lies ready already; otherwise one is chosen first. */
  readonly laidOut?: LaidOutBackup | undefined
  /** The file to look into first, in the place of one yet to be chosen. */
  readonly file?: File | undefined
  /** At a first run: takes an open export on from here. Without it exports are turned away. */
  readonly onExport?: ((found: FoundExport) => void) | undefined
  readonly onClose: () => void
}

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'backup'; readonly laidOut: LaidOutBackup }
  | { readonly kind: 'export'; readonly found: FoundExport }

const titleOf = (step: Step, takesExports: boolean) => {
  if (step.kind === 'choose') return takesExports ? 'choose.titleOrExport' : 'choose.title'
  if (step.kind === 'export') return 'look.titleExport'
  return step.laidOut.contents ? 'look.title' : 'open.title'
}

/** From a backup to the vault's place: choose it, open it, see what is inside, put it in place. */
export function RestoreDialog(props: RestoreDialogProps): ReactElement {
  const { laidOut, file, onExport, onClose } = props
  const { t } = useTranslation('restore')
  // Read once: whoever wants another file chooses it.
  const [first, setFirst] = useState(file)
  const [isBusy, setBusy] = useState(false)
  const [step, setStep] = useState<Step>(laidOut ? { kind: 'backup', laidOut } : { kind: 'choose' })
  const letGo = (): void => {
    if (step.kind === 'backup') discardStaged(step.laidOut.staged.stagingId)
  }
  const another = (): void => {
    letGo()
    setFirst(undefined)
    setStep({ kind: 'choose' })
  }
  const close = (): void => {
    if (isBusy) return
    letGo()
    onClose()
  }
  return (
    <Dialog isOpen size="wide" title={t(titleOf(step, onExport !== undefined))} onClose={close}>
      {step.kind === 'choose' && (
        <ChooseBackup
          takesExports={onExport !== undefined}
          file={first}
          onBackup={(found) => setStep({ kind: 'backup', laidOut: found })}
          onExport={(found) => setStep({ kind: 'export', found })}
        />
      )}
      {step.kind === 'backup' &&
        (step.laidOut.contents ? (
          <LookAtBackup
            stagingId={step.laidOut.staged.stagingId}
            contents={step.laidOut.contents}
            onBusy={setBusy}
            onAnother={another}
          />
        ) : (
          <OpenBackup
            staged={step.laidOut.staged}
            onAnother={another}
            onOpened={(contents) =>
              setStep({ kind: 'backup', laidOut: { ...step.laidOut, contents } })
            }
          />
        ))}
      {step.kind === 'export' && onExport && (
        <LookAtExport found={step.found} onAnother={another} onGoOn={() => onExport(step.found)} />
      )}
    </Dialog>
  )
}
