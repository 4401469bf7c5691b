import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeychainState } from '../../../domain/model/vault-state.ts'
import { wire } from '../../state/wire.ts'
import { ReadExportScreen } from './read-export-screen.tsx'
import type { FoundExport } from '../restore/backup-source.ts'
import { RestoreDialog } from '../restore/restore-dialog.tsx'
import { emptyDraft, firstRunSteps, newHouseholdOf, type FirstRunDraft } from './first-run-draft.ts'
import { FirstRunPage } from './first-run-page.tsx'
import { HouseholdStep } from './household-step.tsx'
import { PeopleStep } from './people-step.tsx'
import { ProtectionStep } from './protection-step.tsx'
import { RegionStep } from './region-step.tsx'
import { SharingStep } from './sharing-step.tsx'

export interface FirstRunScreenProps {
  readonly keychain: KeychainState
}

/**
 * From nothing to a vault in five steps, or from what was kept of an earlier one. What was typed stays
 * while one goes back and forth and when creating fails; it is kept nowhere but in this page.
 */
export function FirstRunScreen({ keychain }: FirstRunScreenProps): ReactElement {
  const { t } = useTranslation('first-run')
  const [draft, setDraft] = useState<FirstRunDraft>(emptyDraft)
  const [index, setIndex] = useState(0)
  const [hasMoved, setMoved] = useState(false)
  const [isBringing, setBringing] = useState(false)
  const [brought, setBrought] = useState<FoundExport>()
  const step = firstRunSteps[index] ?? 'household'
  const goTo = (next: number) => (): void => {
    setMoved(true)
    setIndex(next)
  }
  const create = async (): Promise<void> => {
    const input = newHouseholdOf(draft, keychain)
    if (input) await wire.vault.create(input)
  }
  if (brought) {
    return (
      <ReadExportScreen found={brought} keychain={keychain} onBack={() => setBrought(undefined)} />
    )
  }
  const props = {
    draft,
    change: (change: Partial<FirstRunDraft>) => setDraft((before) => ({ ...before, ...change })),
    takesFocus: hasMoved,
    onNext: goTo(index + 1),
    onBack: goTo(index - 1),
  }
  return (
    <FirstRunPage
      labels={firstRunSteps.map((name) => t(`steps.${name}`))}
      current={index}
      draft={draft}
    >
      {step === 'household' && <HouseholdStep {...props} onElsewhere={() => setBringing(true)} />}
      {step === 'region' && <RegionStep {...props} />}
      {step === 'people' && <PeopleStep {...props} />}
      {step === 'sharing' && <SharingStep {...props} />}
      {step === 'protection' && (
        <ProtectionStep
          {...props}
          keychain={keychain}
          onCreate={create}
          createLabel={t('protection.create')}
        />
      )}
      {isBringing && (
        <RestoreDialog
          onExport={(found) => {
            setBringing(false)
            setBrought(found)
          }}
          onClose={() => setBringing(false)}
        />
      )}
    </FirstRunPage>
  )
}
