import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeychainState } from '../../../domain/model/vault-state.ts'
import { Mark } from '../../frame/mark.tsx'
import { useInterface } from '../../state/interface.ts'
import { Steps } from '../../ui/steps.tsx'
import { emptyDraft, firstRunSteps, type FirstRunDraft } from './first-run-draft.ts'
import styles from './first-run.module.css'
import { HouseholdSoFar } from './household-so-far.tsx'
import { HouseholdStep } from './household-step.tsx'
import { PeopleStep } from './people-step.tsx'
import { ProtectionStep } from './protection-step.tsx'
import { RegionStep } from './region-step.tsx'
import { SharingStep } from './sharing-step.tsx'

export interface FirstRunScreenProps {
  readonly keychain: KeychainState
}

/**
 * From nothing to a vault in five steps. What was typed stays while one goes back and forth and when
 * creating fails; it is kept nowhere but in this page.
 */
export function FirstRunScreen({ keychain }: FirstRunScreenProps): ReactElement {
  const { t } = useTranslation('first-run')
  const host = useInterface((state) => state.status?.host)
  const [draft, setDraft] = useState<FirstRunDraft>(emptyDraft)
  const [index, setIndex] = useState(0)
  const [hasMoved, setMoved] = useState(false)
  const step = firstRunSteps[index] ?? 'household'
  const goTo = (next: number) => (): void => {
    setMoved(true)
    setIndex(next)
  }
  const props = {
    draft,
    change: (change: Partial<FirstRunDraft>) => setDraft((before) => ({ ...before, ...change })),
    takesFocus: hasMoved,
    onNext: goTo(index + 1),
    onBack: goTo(index - 1),
  }
  return (
    <div className={styles['page']}>
      <header className={styles['top']}>
        <Mark />
        <Steps labels={firstRunSteps.map((name) => t(`steps.${name}`))} current={index} />
      </header>
      <main className={styles['spread']}>
        {step === 'household' && <HouseholdStep {...props} />}
        {step === 'region' && <RegionStep {...props} />}
        {step === 'people' && <PeopleStep {...props} />}
        {step === 'sharing' && <SharingStep {...props} />}
        {step === 'protection' && <ProtectionStep {...props} keychain={keychain} />}
        <HouseholdSoFar draft={draft} />
      </main>
      <footer className={styles['foot']}>
        <p>
          {t('quiet')} {host === 'loopback' && t('loopback')}
        </p>
      </footer>
    </div>
  )
}
