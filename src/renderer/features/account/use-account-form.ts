import { useState } from 'react'
import type { Account } from '../../../domain/model/account.ts'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import { draftOf, isSameDraft, type AccountDraft } from './account-draft.ts'
import { draftProblems, type DraftField, type DraftProblem } from './draft-problems.ts'

/** The form about one account: what stands in it, what is wrong with it, and whether it differs from what is saved. */
export interface AccountForm {
  readonly draft: AccountDraft
  readonly change: (changed: Partial<AccountDraft>) => void
  /** What to show beside a field; nothing before the first try to save. */
  readonly problemOf: (field: DraftField) => DraftProblem | undefined
  /** How many are shown. */
  readonly problemCount: number
  readonly isDirty: boolean
  /** What the form began with, or was last saved as. */
  readonly saved: AccountDraft
  /** Counts the times the form was set back; date fields keyed by it forget half-typed dates. */
  readonly revision: number
  /** Shows all problems; true where there are none and the form can be saved. */
  readonly tryToSave: () => boolean
  /** Puts back what is saved. */
  readonly reset: () => void
  /** Takes over what has just been saved. */
  readonly settle: (account: Account) => void
}

/** Keeps the form's state. `today` is a day, for dates that lie ahead. */
export const useAccountForm = (
  initial: AccountDraft,
  today: PartialDate | undefined,
): AccountForm => {
  const [saved, setSaved] = useState(initial)
  const [draft, setDraft] = useState(initial)
  const [wasTried, setTried] = useState(false)
  const [revision, setRevision] = useState(0)
  const problems = draftProblems(draft, today)
  const count = Object.keys(problems).length
  const restart = (next: AccountDraft): void => {
    setSaved(next)
    setDraft(next)
    setTried(false)
  }
  return {
    draft,
    saved,
    change: (changed) => setDraft((before) => ({ ...before, ...changed })),
    problemOf: (field) => (wasTried ? problems[field] : undefined),
    problemCount: wasTried ? count : 0,
    isDirty: !isSameDraft(draft, saved),
    revision,
    tryToSave: () => {
      setTried(true)
      return count === 0
    },
    reset: () => {
      restart(saved)
      setRevision((before) => before + 1)
    },
    settle: (account) => restart(draftOf(account)),
  }
}
