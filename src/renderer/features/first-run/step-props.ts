import type { FirstRunDraft } from './first-run-draft.ts'

/** What every step of the first run is given. */
export interface StepProps {
  readonly draft: FirstRunDraft
  readonly change: (change: Partial<FirstRunDraft>) => void
  readonly takesFocus: boolean
  readonly onNext: () => void
  readonly onBack: () => void
}
