import { useState } from 'react'
import type { DraftProblem, DraftProblems } from './facts-problems.ts'

/** A form about a breach: what stands in it, and what is wrong with it once somebody has tried to save. */
export interface DraftForm<Draft> {
  readonly draft: Draft
  readonly change: (changed: Partial<Draft>) => void
  /** What to show beside a field; nothing before the first try to save. */
  readonly problemOf: (field: string) => DraftProblem | undefined
  /** How many are shown. */
  readonly problemCount: number
  readonly isDirty: boolean
  /** Shows all problems; true where there are none and the form can be saved. */
  readonly tryToSave: () => boolean
}

/** Keeps the form's state from `initial` on; `problemsOf` says what is wrong with a draft. */
export const useDraftForm = <Draft>(
  initial: Draft,
  problemsOf: (draft: Draft) => DraftProblems,
): DraftForm<Draft> => {
  const [saved] = useState(initial)
  const [draft, setDraft] = useState(initial)
  const [wasTried, setTried] = useState(false)
  const problems = problemsOf(draft)
  const count = Object.keys(problems).length
  return {
    draft,
    change: (changed) => setDraft((before) => ({ ...before, ...changed })),
    problemOf: (field) => (wasTried ? problems[field] : undefined),
    problemCount: wasTried ? count : 0,
    isDirty: JSON.stringify(draft) !== JSON.stringify(saved),
    tryToSave: () => {
      setTried(true)
      return count === 0
    },
  }
}
