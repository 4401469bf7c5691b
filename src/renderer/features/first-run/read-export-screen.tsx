import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeychainState } from '../../../domain/model/vault-state.ts'
import { showToast } from '../../state/toasts.ts'
import { wire } from '../../state/wire.ts'
import { newProtectionOf, type FirstRunDraft } from './first-run-draft.ts'
import { FirstRunPage } from './first-run-page.tsx'
import { ProtectionStep } from './protection-step.tsx'
import { SharingStep } from './sharing-step.tsx'
import type { FoundExport } from '../restore/backup-source.ts'
import { draftFrom } from './draft-from.ts'
import { remindOf } from '../open-export/unencrypted-files.ts'

export interface ReadExportScreenProps {
  readonly found: FoundExport
  readonly keychain: KeychainState
  /** Back to a first run without the export. */
  readonly onBack: () => void
}

/** A first run from an open export: only what the file cannot know is asked. */
export function ReadExportScreen(props: ReadExportScreenProps): ReactElement {
  const { found, keychain, onBack } = props
  const { t } = useTranslation('open-export')
  const [draft, setDraft] = useState<FirstRunDraft>(() => draftFrom(found.contents))
  const [isSharing, setSharing] = useState(true)
  const step = {
    draft,
    change: (change: Partial<FirstRunDraft>) => setDraft((before) => ({ ...before, ...change })),
    takesFocus: true,
  }
  const create = async (): Promise<void> => {
    await wire.openExport.read({
      file: found.file,
      sharedComputer: draft.isShared === true,
      protection: newProtectionOf(draft, keychain),
    })
    remindOf({ name: found.file.name, origin: 'read' })
    showToast({ title: t('read.done'), tone: 'done' })
  }
  return (
    <FirstRunPage
      labels={[t('read.steps.sharing'), t('read.steps.protection')]}
      current={isSharing ? 0 : 1}
      draft={draft}
    >
      {isSharing ? (
        <SharingStep {...step} onNext={() => setSharing(false)} onBack={onBack} />
      ) : (
        <ProtectionStep
          {...step}
          keychain={keychain}
          onBack={() => setSharing(true)}
          onCreate={create}
          createLabel={t('read.create')}
        />
      )}
    </FirstRunPage>
  )
}
