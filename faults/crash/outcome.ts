import { type ContentChange, contentAfter } from '../content.ts'
import type { Ending } from './run-script.ts'
import { beginning } from './scenarios.ts'
import type { Step } from './steps.ts'

/** What a vault is like once some steps are done. */
interface Situation {
  /** `undefined`: there is none. */
  readonly changes: readonly ContentChange[] | undefined
  readonly backup: readonly ContentChange[]
  readonly aside: readonly ContentChange[]
  readonly passphrase: number
}

const after = (was: Situation, step: Step): Situation => {
  const { changes = [], backup, aside } = was
  switch (step.do) {
    case 'create':
      return { ...was, changes: [] }
    case 'change':
      return { ...was, changes: [...changes, step.change] }
    case 'backup':
      return { ...was, backup: changes }
    case 'restore':
      return { ...was, changes: backup, aside: changes }
    case 'put back':
      return { ...was, changes: aside, aside: changes }
    case 'passphrase':
      return { ...was, passphrase: step.to }
    case 'erase':
      return { ...was, changes: undefined }
    case 'unlock':
    case 'lock':
    case 'checkpoint':
    case 'renew key':
    case 'recovery code':
      return was
  }
}

/** What must hold of a vault after a fault. */
export interface Outcome {
  /** `undefined`: there is no vault, and one can be made. */
  readonly content: string | undefined
  readonly passphrase: number
}

/** What must hold once the first `done` steps are done. */
export const outcomeAfter = (steps: readonly Step[], done: number): Outcome => {
  const first: Situation = {
    changes: steps[0]?.do === 'create' ? undefined : beginning,
    backup: [],
    aside: [],
    passphrase: 0,
  }
  const { changes, passphrase } = steps.slice(0, done).reduce(after, first)
  return { content: changes && contentAfter(changes), passphrase }
}

/** What may hold: all that was reported, and what was under way wholly or not at all. */
export const outcomesOf = (
  steps: readonly Step[],
  { done, underWay }: Pick<Ending, 'done' | 'underWay'>,
): readonly Outcome[] =>
  [done, ...(underWay ? [done + 1] : [])].map((count) => outcomeAfter(steps, count))
